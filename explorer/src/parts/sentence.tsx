import { type FormEvent, useState } from 'react';
import type { AnswerState } from '../address/answer-address.ts';
import { useTexts } from '../language/texts.ts';
import { EntityPicker } from './entity-picker.tsx';
import { sentenceTexts } from './sentence-texts.ts';

interface SentenceProps {
  readonly state: AnswerState;
  /** Names of the ids that the state has. */
  readonly names: ReadonlyMap<string, string>;
  readonly onAsk: (state: AnswerState) => void;
}

/** The sentence "[who] invests in [where] because of [why] between [from] and [to]", whose slots are boxes to search in. */
export function Sentence({ state, names, onAsk }: SentenceProps) {
  const t = useTexts(sentenceTexts);
  const [draft, setDraft] = useState(state);
  const [picked, setPicked] = useState<ReadonlyMap<string, string>>(new Map());
  const named = (id: string | null) => (id === null ? null : (names.get(id) ?? picked.get(id) ?? id));
  const pick =
    (slot: 'who' | 'where' | 'why') => (hit: { readonly id: string; readonly name: string } | null) => {
      if (hit !== null) setPicked(new Map(picked).set(hit.id, hit.name));
      setDraft({ ...draft, [slot]: hit?.id ?? null });
    };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk(draft);
  };
  return (
    <form className="sentence" aria-label={t.title} onSubmit={submit}>
      <EntityPicker
        label={t.who}
        placeholder={t.anyone}
        kinds={['COMPANY', 'COUNTRY']}
        picked={named(draft.who)}
        onPick={pick('who')}
      />
      <span>{t.afterWho}</span>
      <EntityPicker
        label={t.where}
        placeholder={t.anywhere}
        kinds={['COUNTRY']}
        picked={named(draft.where)}
        onPick={pick('where')}
      />
      <span>{t.afterWhere}</span>
      <EntityPicker
        label={t.why}
        placeholder={t.anyReason}
        kinds={['MOTIVE', 'POLICY']}
        picked={named(draft.why)}
        onPick={pick('why')}
      />
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
