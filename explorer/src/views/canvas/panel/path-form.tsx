import { type FormEvent, useState } from 'react';
import { mostHops, type PathAsked } from '../../../address/graph-address.ts';
import { useTexts } from '../../../language/texts.ts';
import { EntityPicker } from '../../../parts/entity-picker.tsx';
import { type Box, useBoxes } from '../../../parts/use-boxes.ts';
import { pathTexts } from './path-texts.ts';

const lengths = Array.from({ length: mostHops }, (_, i) => i + 1);

/** An end of the path; its name is null where only its id is known yet. */
export interface End {
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

/** Between which two entities a path is looked for, and how. */
export function PathForm({ start, ready, onFind, ...how }: PathFormProps) {
  const t = useTexts(pathTexts);
  const [draft, setDraft] = useState<Draft>(how);
  const { from = start.from, to = start.to, hops, hubs } = draft;
  const boxes = useBoxes<'from' | 'to'>();
  const [typing, setTyping] = useState<ReadonlySet<string>>(new Set());
  const whole = typing.size > 0 || (from !== null && to !== null && from.id !== to.id);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const settled = await boxes.settle();
    if (settled === null) return;
    const ends = { from: from?.id ?? null, to: to?.id ?? null, ...settled };
    if (ends.from !== null && ends.to !== null && ends.from !== ends.to)
      onFind({ from: ends.from, to: ends.to, hops, hubs });
  };
  const box = (name: 'from' | 'to') => ({
    boxRef: boxes.ref(name),
    onTyping: (is: boolean) =>
      setTyping((before) => new Set(is ? [...before, name] : [...before].filter((other) => other !== name))),
    onPick: (end: End | null) => setDraft((before) => ({ ...before, [name]: end })),
  });
  return (
    <form onSubmit={submit}>
      <EndBox label={t.from} end={from} {...box('from')} />
      <EndBox label={t.to} autoFocus={ready} end={to} {...box('to')} />
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
  readonly onTyping: (typing: boolean) => void;
  readonly boxRef: (box: Box | null) => void;
}

/** The box of one end. It begins anew with another end or name, but not once someone typed in it. */
function EndBox({ end, boxRef, ...props }: EndBoxProps) {
  const name = end === null ? null : (end.name ?? end.id);
  const [typedAt, setTypedAt] = useState<string | null>(null);
  return (
    <div onInput={() => setTypedAt((before) => before ?? name ?? '')}>
      <EntityPicker key={typedAt ?? name ?? ''} picked={name} ref={boxRef} {...props} />
    </div>
  );
}
