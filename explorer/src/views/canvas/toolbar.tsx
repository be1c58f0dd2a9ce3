import { useRef, useState } from 'react';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { canvasTexts } from './canvas-texts.ts';
import type { CanvasControls } from './draw/camera.ts';
import type { Drawing } from './draw/drawn.ts';
import { ExportMenu } from './exports/export-menu.tsx';
import type { Frame } from './load/create-gatherer.ts';
import type { Ways } from './load/use-ways.ts';
import { changes } from './model/changes.ts';
import { Notices } from './notices.tsx';
import type { Graph } from './use-graph.ts';

interface ToolbarProps {
  readonly graph: Graph;
  readonly gathered: Frame;
  readonly drawing: Drawing;
  readonly ways: Ways;
  /** Null where there is no picture to move. */
  readonly controls: CanvasControls | null;
}

/** What is done with the canvas as a whole: add, undo, tidy, look closer, take away. */
export function Toolbar({ graph, gathered, drawing, ways, controls }: ToolbarProps) {
  const t = useTexts(canvasTexts);
  const { format } = useSpeech();
  const { state, change } = graph;
  const [added, setAdded] = useState(0);
  const tools = useRef<HTMLFieldSetElement>(null);
  return (
    <>
      {/* A box that was used gives way to an empty one for the next. */}
      <div className="canvas-add">
        <EntityPicker
          key={added}
          autoFocus={added > 0}
          label={t.add}
          placeholder={t.addPlaceholder}
          onPick={(hit) => {
            if (hit === null) return;
            setAdded(added + 1);
            change(changes.add(state, hit.id));
          }}
        />
      </div>
      <fieldset ref={tools} tabIndex={-1} className="canvas-tools">
        <legend className="unseen">{t.tools}</legend>
        <button
          type="button"
          aria-disabled={!graph.canUndo}
          onClick={graph.undo}
          aria-keyshortcuts="Control+Z"
        >
          {t.undo}
        </button>
        <button
          type="button"
          aria-disabled={!graph.canRedo}
          onClick={graph.redo}
          aria-keyshortcuts="Control+Shift+Z"
        >
          {t.redo}
        </button>
        {drawing.nodes.length === 0 ? null : (
          <button type="button" title={t.tidyTitle} onClick={() => change(changes.tidy(state))}>
            {t.tidy}
          </button>
        )}
        {controls === null ? null : (
          <>
            <button type="button" onClick={() => controls.zoom(1.4)}>
              {t.zoomIn}
            </button>
            <button type="button" onClick={() => controls.zoom(1 / 1.4)}>
              {t.zoomOut}
            </button>
            <button type="button" onClick={() => controls.fit()}>
              {t.fit}
            </button>
          </>
        )}
        {state.hidden.length === 0 ? null : (
          <button
            type="button"
            onClick={() => {
              // The button goes, and the focus would go with it.
              tools.current?.focus();
              change(changes.showAll(state));
            }}
          >
            {t.hidden(format.count(state.hidden.length))}
          </button>
        )}
        {drawing.nodes.length === 0 ? null : <ExportMenu drawing={drawing} />}
      </fieldset>
      <Notices graph={graph} gathered={gathered} drawing={drawing} ways={ways} />
    </>
  );
}
