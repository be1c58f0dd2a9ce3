import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import '../../styles/canvas.css';
import { fields } from '../../language/fields.ts';
import { kinds } from '../../language/kinds.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { Failed, Loading } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { canvasTexts } from './canvas-texts.ts';
import type { CanvasControls } from './draw/camera.ts';
import { canDraw } from './draw/can-draw.ts';
import { drawingOf } from './draw/drawing.ts';
import { Legend } from './legend.tsx';
import { Lists } from './lists/lists.tsx';
import { usePicture } from './load/use-picture.ts';
import { useWays } from './load/use-ways.ts';
import { changes } from './model/changes.ts';
import { joinOpened } from './model/join-opened.ts';
import { Panel } from './panel/panel.tsx';
import { StartHint } from './start-hint.tsx';
import { Toolbar } from './toolbar.tsx';
import { useEdgeEvidence } from './use-edge-evidence.ts';
import { useGraph } from './use-graph.ts';

const SigmaCanvas = lazy(() => import('./draw/sigma-canvas.tsx'));

/** A canvas of entities and their links that grows by following links, with lists that show and do the same. */
export default function Canvas() {
  const t = useTexts(canvasTexts);
  const graph = useGraph();
  const { state, change, amend, move } = graph;
  useEffect(() => {
    const opened = joinOpened(state);
    if (opened !== state) amend(opened);
  });
  const gathered = usePicture(state);
  const { picture } = gathered;
  const ways = useWays(state);
  const kindName = useGlossary(kinds);
  const fieldName = useGlossary(fields);
  const [controls, setControls] = useState<CanvasControls | null>(null);
  const [drawable] = useState(canDraw);
  const { lang, format } = useSpeech();
  const names = state.ids.slice(0, 3).flatMap((id) => picture.nodes.get(id)?.name ?? []);
  useTitle(names.length === 0 ? t.title : format.list(names));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the glossaries are new functions in every render, and change with the language alone
  const drawing = useMemo(
    () => drawingOf(picture, { ...state, way: ways.marked, kindName, fieldName }),
    [picture, state, ways.marked, lang],
  );
  const openEvidence = useEdgeEvidence();
  const pick = (picked: readonly string[]): void => {
    const edge =
      picked.length < 2
        ? undefined
        : drawing.edges.find(({ a, b }) => picked.includes(a) && picked.includes(b));
    const [only, ...others] = edge?.links ?? [];
    if (only !== undefined && others.length === 0) openEvidence(changes.pick(state, picked), only);
    else change(changes.pick(state, picked));
  };
  const whole = gathered.done === gathered.of;
  const begun = state.ids.length > 0 || state.steps.length > 0;
  const empty = !begun || (whole && picture.nodes.size === 0 && gathered.faults.length === 0);
  return (
    <div className="canvas">
      <h1>{t.title}</h1>
      <Toolbar graph={graph} gathered={gathered} drawing={drawing} ways={ways} controls={controls} />
      {gathered.faults.length > 0 ? <Failed faults={gathered.faults} retry={gathered.retry} /> : null}
      {empty ? (
        <StartHint />
      ) : (
        <>
          <div className="canvas-stage">
            <div className="canvas-frame">
              {drawable ? (
                <Suspense fallback={<Loading />}>
                  <SigmaCanvas
                    drawing={drawing}
                    whole={whole}
                    onPick={pick}
                    onMoved={move}
                    onReady={setControls}
                  />
                </Suspense>
              ) : (
                <p className="state">{t.noPicture}</p>
              )}
              <Legend picture={picture} graph={graph} />
            </div>
            <Panel graph={graph} picture={picture} drawing={drawing} ways={ways} controls={controls} />
          </div>
          <Lists graph={graph} picture={picture} drawing={drawing} />
        </>
      )}
    </div>
  );
}
