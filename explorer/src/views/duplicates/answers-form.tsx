import { type FormEvent, useState } from 'react';
import { useTexts } from '../../language/texts.ts';
import type { Pair } from './duplicates-query.ts';
import { duplicatesTexts } from './duplicates-texts.ts';
import { type Judged, type Sent, sendAnswers } from './send-answers.ts';

interface AnswersFormProps {
  readonly answers: readonly (readonly [Pair, Judged])[];
  readonly onStored: () => void;
}

/** Who answers, what lets them, and what came of it; nothing while nothing is answered. The token is forgotten when the page is left. */
export function AnswersForm({ answers, onStored }: AnswersFormProps) {
  const t = useTexts(duplicatesTexts);
  const [by, setBy] = useState('');
  const [token, setToken] = useState('');
  const [sent, setSent] = useState<Sent | 'sending' | null>(null);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setSent('sending');
    const came = await sendAnswers(answers, { by: by.trim(), token: token.trim() });
    setSent(came);
    if (came.outcome === 'stored') onStored();
  };
  const outcome = (
    <div role="status">
      {sent === null || sent === 'sending' ? null : (
        <>
          <p>{t[sent.outcome]}</p>
          {sent.outcome === 'unknown' ? null : <pre lang="en">{sent.said}</pre>}
        </>
      )}
    </div>
  );
  if (answers.length === 0 && sent === null) return null;
  if (answers.length === 0) return <div className="answers">{outcome}</div>;
  return (
    <form className="answers" onSubmit={send}>
      <label>
        <span>{t.by}</span>
        <input value={by} onChange={({ target }) => setBy(target.value)} required autoComplete="name" />
      </label>
      <label>
        <span>{t.token}</span>
        <input
          type="password"
          value={token}
          onChange={({ target }) => setToken(target.value)}
          required
          autoComplete="off"
        />
      </label>
      <button type="submit" disabled={sent === 'sending'}>
        {t.save(answers.length)}
      </button>
      <p className="note">{t.tokenHint}</p>
      {outcome}
    </form>
  );
}
