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

const lengths = Array.from({ length: mostHops }, (_, i) => i + 1);

/** An end of the path; its name is null where only its id is known yet. */
interface End {
  readonly id: string;
  readonly name: string | null;
}

/** What was chosen in the form; what is undefined still follows what is offered as the start of it. */
interface Draft {
  readonly from?: End | null;
  readonly to?: End | null;
  readonly hops: number;
  readonly hubs: boolean;
}

interface PathFormProps {
  readonly start: { readonly from: End | null; readonly to: End | null };
  readonly hops: number;
  readonly hubs: boolean;
  /** Whether the start was chosen just now, and the end is what is missing. */
  readonly ready: boolean;
  readonly onFind: (path: PathAsked) => void;
}

function PathForm({ start, ready, onFind, ...how }: PathFormProps) {
  const t = useTexts(pathTexts);
  const [draft, setDraft] = useState<Draft>(how);
  const { from = start.from, to = start.to, hops, hubs } = draft;
  const whole = from !== null && to !== null && from.id !== to.id;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (whole) onFind({ from: from.id, to: to.id, hops, hubs });
  };
  return (
    <form onSubmit={submit}>
      <EndBox label={t.from} end={from} onPick={(end) => setDraft({ ...draft, from: end })} />
      <EndBox label={t.to} autoFocus={ready} end={to} onPick={(end) => setDraft({ ...draft, to: end })} />
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

interface EndBoxProps {
  readonly label: string;
  readonly end: End | null;
  readonly autoFocus?: boolean;
  readonly onPick: (end: End | null) => void;
}

/** The box of one end. It begins anew with another end or name, but not once someone typed in it. */
function EndBox({ end, ...props }: EndBoxProps) {
  const name = end === null ? null : (end.name ?? end.id);
  const [typedAt, setTypedAt] = useState<string | null>(null);
  return (
    <div onInput={() => setTypedAt((before) => before ?? name ?? '')}>
      <EntityPicker key={typedAt ?? name ?? ''} picked={name} {...props} />
    </div>
  );
}
