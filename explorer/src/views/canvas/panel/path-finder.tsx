import { useEffect, useRef } from 'react';
import { defaultHops, type PathAsked } from '../../../address/graph-address.ts';
import { useTexts } from '../../../language/texts.ts';
import { Shown } from '../../../parts/states.tsx';
import type { Ways } from '../load/use-ways.ts';
import { changes } from '../model/changes.ts';
import type { Picture } from '../model/picture.ts';
import type { Graph } from '../use-graph.ts';
import { type End, PathForm } from './path-form.tsx';
import { pathTexts } from './path-texts.ts';
import { WayList } from './way-list.tsx';

interface PathFinderProps {
  readonly graph: Graph;
  readonly picture: Picture;
  readonly ways: Ways;
  /** Where the next path is to start, as it was chosen beside an entity. */
  readonly from: string | null;
  readonly onClose: () => void;
}

/** Looks for the shortest ways between two entities and tells them step by step. */
export function PathFinder({ graph, picture, ways, from, onClose }: PathFinderProps) {
  const t = useTexts(pathTexts);
  const { state, change } = graph;
  const { path } = state;
  const start = from ?? path?.from ?? (state.picked.length === 1 ? (state.picked[0] ?? null) : null);
  const to = path !== null && path.from === start ? path.to : null;
  const summary = useRef<HTMLElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const asking = useRef(false);
  useEffect(() => {
    // The boxes begin anew; who asked reads on where the answer comes.
    if (asking.current && path !== null) results.current?.focus();
    asking.current = false;
  }, [path]);
  const find = (asked: PathAsked): void => {
    asking.current = change(changes.findPath(state, asked));
    if (asking.current) onClose();
  };
  const endOf = (id: string | null): End | null =>
    id === null ? null : { id, name: picture.nodes.get(id)?.name ?? null };
  // The form begins anew with another path, not with what is picked or becomes known: what is typed would be lost.
  const key = [from, path?.from, path?.to, path?.hops, path?.hubs].join(' ');
  return (
    <details className="canvas-path" open={path !== null || from !== null}>
      <summary ref={summary}>{t.title}</summary>
      <PathForm
        key={key}
        start={{ from: endOf(start), to: endOf(to) }}
        hops={path?.hops ?? defaultHops}
        hubs={path?.hubs ?? false}
        ready={from !== null}
        onFind={find}
      />
      {path === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark within a panel that is one
        <div ref={results} tabIndex={-1} role="group" aria-label={t.title}>
          <Shown asked={ways.asked}>
            {({ paths }, faults) => (
              <WayList
                paths={paths}
                faults={faults}
                missing={ways.missing}
                bounds={ways.bounds}
                asked={path}
                marked={state.way}
                onMark={(way) => change(changes.chooseWay(state, way))}
                onFind={find}
              />
            )}
          </Shown>
          <button
            type="button"
            onClick={() => {
              // The button goes, and the focus would go with it.
              summary.current?.focus();
              change(changes.closePath(state));
            }}
          >
            {t.close}
          </button>
        </div>
      )}
    </details>
  );
}
