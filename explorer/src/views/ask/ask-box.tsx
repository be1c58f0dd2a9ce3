import { type FormEvent, useState } from 'react';
import { useLocation } from 'wouter';
import { askPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { askTexts } from './ask-texts.ts';

/** The box that the question was typed into, to ask another. */
export function AskBox({ text }: { readonly text: string }) {
  const t = useTexts(askTexts);
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(text);
  const [asked, setAsked] = useState(text);
  // Another question was asked by a link: the box shows it, and keeps the focus where it has it.
  if (text !== asked) {
    setAsked(text);
    setTyped(text);
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== '') navigate(askPath(typed.trim()));
  };
  return (
    <search>
      <form className="ask-box" onSubmit={submit}>
        <label>
          <span className="note">{t.question}</span>
          <input
            type="search"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <button type="submit" className="primary">
          {t.ask}
        </button>
      </form>
    </search>
  );
}
