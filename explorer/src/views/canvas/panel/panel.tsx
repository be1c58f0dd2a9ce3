import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../../language/texts.ts';
import type { Ways } from '../load/use-ways.ts';
import { changes } from '../model/changes.ts';
import { EdgePanel } from './edge-panel.tsx';
import { NodePanel } from './node-panel.tsx';
import type { PanelProps, Walk } from './panel-props.ts';
import { panelTexts } from './panel-texts.ts';
import { PathFinder } from './path-finder.tsx';

/** Beside the picture: what is picked and what can be done with it, and paths between two entities. */
export function Panel({ ways, ...props }: Omit<PanelProps, 'walk' | 'onShow'> & { readonly ways: Ways }) {
  const t = useTexts(panelTexts);
  const { graph, drawing } = props;
  const { picked } = graph.state;
  const walk = useRef<Walk>({ back: [], to: null });
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // Something else was picked, and not by the keys: they wait for no list any more.
    if (walk.current.to !== picked[0]) walk.current = { ...walk.current, to: null };
  }, [picked]);
  const [pathFrom, setPathFrom] = useState<string | null>(null);
  const node = picked.length === 1 ? drawing.nodes.find(({ id }) => id === picked[0]) : undefined;
  const edge =
    picked.length === 2
      ? drawing.edges.find(({ a, b }) => picked.includes(a) && picked.includes(b))
      : undefined;
  const hide = (id: string): void => {
    graph.change(changes.hide(graph.state, id));
    // The button that was pressed is gone with what it hid.
    section.current?.focus();
  };
  const show = (id: string): void => {
    graph.change(changes.pick(graph.state, [id]));
    section.current?.focus();
  };
  return (
    <div className="canvas-panel">
      <section ref={section} tabIndex={-1} aria-label={t.title}>
        {node !== undefined ? (
          <NodePanel
            key={node.id}
            {...props}
            walk={walk}
            onShow={show}
            node={node}
            onHide={hide}
            onPathFrom={setPathFrom}
          />
        ) : edge !== undefined ? (
          <EdgePanel drawing={drawing} edge={edge} onShow={show} />
        ) : (
          <p className="note">{t.nothing}</p>
        )}
      </section>
      <PathFinder
        graph={graph}
        picture={props.picture}
        ways={ways}
        from={pathFrom}
        onClose={() => setPathFrom(null)}
      />
    </div>
  );
}
