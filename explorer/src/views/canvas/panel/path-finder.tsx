import { type FormEvent, useEffect, useRef, useState } from 'react';
import { defaultHops, mostHops, type PathAsked } from '../../../address/graph-address.ts';
import { useTexts } from '../../../language/texts.ts';
import { EntityPicker } from '../../../parts/entity-picker.tsx';
import { Shown } from '../../../parts/states.tsx';
import type { Ways } from '../load/use-ways.ts';
import { changes } from '../model/changes.ts';
import type { Picture } from '../model/picture.ts';
import type { Graph } from '../use-graph.ts';
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
  const results = useRef<HTMLDivElement>(null);
  const asking = useRef(false);
  useEffect(() => {
    // The boxes begin anew; who asked reads on where the answer comes.
    if (asking.current && path !== null) results.current?.focus();
    asking.current = false;
  }, [path]);
  const find = (asked: PathAsked): void => {
    asking.current = true;
    onClose();
    change(changes.findPath(state, asked));
  };
  const nameOf = (id: string | null): string | null =>
    id === null ? null : (picture.nodes.get(id)?.name ?? id);
  // Boxes begin anew with other ends, and once their names are known.
  const key = [from, start, nameOf(start), to, nameOf(to)].join(' ');
  return (
    <details className="canvas-path" open={path !== null || from !== null}>
      <summary>{t.title}</summary>
      <PathForm
        key={key}
        start={{ from: start, to, hops: path?.hops ?? defaultHops, hubs: path?.hubs ?? false }}
        nameOf={nameOf}
        ready={from !== null}
        onFind={find}
      />
      {path === null ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a section would be a landmark within a panel that is one
        <div ref={results} tabIndex={-1} role="group" aria-label={t.title}>
          <Shown asked={ways.asked}>
            {({ paths }) => (
              <WayList
                paths={paths}
                bounds={ways.bounds}
                asked={path}
                marked={state.way}
                onMark={(way) => change(changes.chooseWay(state, way))}
                onFind={find}
              />
            )}
          </Shown>
          <button type="button" onClick={() => change(changes.closePath(state))}>
            {t.close}
          </button>
        </div>
      )}
    </details>
  );
}

const lengths = Array.from({ length: mostHops }, (_, i) => i + 1);

type Draft = Omit<PathAsked, 'from' | 'to'> & { readonly from: string | null; readonly to: string | null };

interface PathFormProps {
  readonly start: Draft;
  readonly nameOf: (id: string | null) => string | null;
  /** Whether the start was chosen just now, and the end is what is missing. */
  readonly ready: boolean;
  readonly onFind: (path: PathAsked) => void;
}

function PathForm({ start, nameOf, ready, onFind }: PathFormProps) {
  const t = useTexts(pathTexts);
  const [draft, setDraft] = useState(start);
  const { from, to, hops, hubs } = draft;
  const whole = from !== null && to !== null && from !== to;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (whole) onFind({ from, to, hops, hubs });
  };
  return (
    <form onSubmit={submit}>
      <EntityPicker
        label={t.from}
        picked={nameOf(start.from)}
        onPick={(hit) => setDraft({ ...draft, from: hit?.id ?? null })}
      />
      <EntityPicker
        label={t.to}
        autoFocus={ready}
        picked={nameOf(start.to)}
        onPick={(hit) => setDraft({ ...draft, to: hit?.id ?? null })}
      />
      <div className="row">
        <label>
          {t.hops}{' '}
          <select value={hops} onChange={(event) => setDraft({ ...draft, hops: Number(event.target.value) })}>
            {lengths.map((length) => (
              <option key={length} value={length}>
                {t.links(length)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <input
            type="checkbox"
            checked={hubs}
            onChange={(event) => setDraft({ ...draft, hubs: event.target.checked })}
          />{' '}
          {t.hubs}
        </label>
      </div>
      <button type="submit" className="primary" aria-disabled={!whole}>
        {t.find}
      </button>
    </form>
  );
}
