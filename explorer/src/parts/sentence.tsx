import { type FormEvent, useEffect, useState } from 'react';
import { type AnswerState, answerPath, type SentenceSlot } from '../address/answer-address.ts';
import { useTexts } from '../language/texts.ts';
import { EntityPicker } from './entity-picker.tsx';
import type { Picked } from './only-bearer.ts';
import { sentenceTexts } from './sentence-texts.ts';
import { useBoxes } from './use-boxes.ts';

interface SentenceProps {
  readonly state: AnswerState;
  /** Names of the ids that the state has. */
  readonly names: ReadonlyMap<string, string>;
  /** What stands in slots without being known to name anything. */
  readonly typed?: Partial<Record<SentenceSlot, string>>;
  readonly onAsk: (state: AnswerState) => void;
  /** Whether it says, or is about to say, something else than the state. */
  readonly onChange?: (changed: boolean) => void;
}

/** The sentence "[who] invests in [where] because of [why] between [from] and [to]", whose slots are boxes to search in. */
export function Sentence({ state, names, typed = {}, onAsk, onChange }: SentenceProps) {
  const t = useTexts(sentenceTexts);
  const [draft, setDraft] = useState(state);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const [typing, setTyping] = useState<ReadonlySet<SentenceSlot>>(new Set());
  const boxes = useBoxes<SentenceSlot>();
  const changed = typing.size > 0 || answerPath(draft) !== answerPath(state);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, whoever listens
  useEffect(() => onChange?.(changed), [changed]);
  const slot = (name: SentenceSlot) => {
    const id = draft[name];
    return {
      ref: boxes.ref(name),
      picked: id === null ? null : (names.get(id) ?? picked.get(id) ?? id),
      typed: typed[name] ?? null,
      onTyping: (is: boolean) =>
        setTyping(
          (before) => new Set(is ? [...before, name] : [...before].filter((other) => other !== name)),
        ),
      onPick: (hit: Picked | null) => {
        if (hit !== null) setPicked((before) => new Map(before).set(hit.id, hit.name));
        setDraft((before) => ({ ...before, [name]: hit?.id ?? null }));
      },
    };
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const settled = await boxes.settle();
    if (settled !== null) onAsk({ ...draft, ...settled });
  };
  return (
    <form className="sentence" aria-label={t.title} onSubmit={submit}>
      <EntityPicker label={t.who} placeholder={t.anyone} kinds={['COMPANY', 'COUNTRY']} {...slot('who')} />
      <span>{t.afterWho}</span>
      <EntityPicker label={t.where} placeholder={t.anywhere} kinds={['COUNTRY']} {...slot('where')} />
      <span>{t.afterWhere}</span>
      <EntityPicker label={t.why} placeholder={t.anyReason} kinds={['MOTIVE', 'POLICY']} {...slot('why')} />
      <span>{t.afterWhy}</span>
      <Year label={t.from} value={draft.from} onChange={(from) => setDraft({ ...draft, from })} />
      <span>{t.and}</span>
      <Year label={t.to} value={draft.to} onChange={(to) => setDraft({ ...draft, to })} />
      <span>{t.end}</span>
      <button type="submit" className="primary">
        {t.show}
      </button>
    </form>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (year: string | null) => void;
}

function Year({ label, value, onChange }: YearProps) {
  const t = useTexts(sentenceTexts);
  return (
    <label className="year">
      <span>{label}</span>
      <input
        inputMode="numeric"
        pattern="\d{4}"
        maxLength={4}
        placeholder={t.anyYear}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
    </label>
  );
}
