import { useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAskings } from '../graphql/behind.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { sourcesIn } from './sources-in.ts';
import { summaryOfView } from './summary-of-view.ts';
import { toolTexts } from './view-tools-texts.ts';

/** What can be done with any view: cite it with its sources, and see the queries behind it. */
export function ViewTools() {
  const t = useTexts(toolTexts);
  const [path] = useLocation();
  const search = useSearch();
  const askings = useAskings();
  if (askings.length === 0) return null;
  return (
    <section className="tools" aria-label={t.tools}>
      <Cite key={`${path}?${search}`} />
      <Queries />
    </section>
  );
}

/** Whether the text was copied: browsers have no clipboard for pages that come over plain http from elsewhere. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function Cite() {
  const t = useTexts(toolTexts);
  const { format } = useSpeech();
  const askings = useAskings();
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const cite = async () => {
    const sources = sourcesIn(askings.map(({ data }) => data));
    const lines = sources.map(({ title, publisher, published, url }) =>
      [publisher, title, published ?? t.undated, url].filter((part) => part !== null).join(', '),
    );
    const text = [
      summaryOfView(document),
      `${location.href}`,
      t.seen(format.date(new Date().toISOString())),
      ...(lines.length === 0 ? [] : ['', `${t.sources}:`, ...lines.map((line, i) => `${i + 1}. ${line}`)]),
    ].join('\n');
    setCopied({ text, done: await copy(text) });
  };
  return (
    <>
      <button type="button" onClick={cite}>
        {t.cite}
      </button>
      <span role="status">{copied?.done ? t.cited : ''}</span>
      {copied === null || copied.done ? null : (
        <details open>
          <summary>{t.notCopied}</summary>
          <pre>{copied.text}</pre>
        </details>
      )}
    </>
  );
}

function Queries() {
  const t = useTexts(toolTexts);
  const askings = useAskings();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t.query}
      </button>
      <dialog ref={dialog} className="panel" aria-labelledby="queries-title">
        <header>
          <h2 id="queries-title">{t.queryTitle}</h2>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t.close}
          </button>
        </header>
        {askings.map(({ name, text, variables }) => (
          <section key={`${name} ${JSON.stringify(variables)}`}>
            <h3>{name}</h3>
            <p>
              <a
                href={`/graphql?${new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) })}`}
              >
                {t.open}
              </a>
            </p>
            <pre>{text}</pre>
            <h4>{t.variables}</h4>
            <pre>{JSON.stringify(variables, null, 2)}</pre>
          </section>
        ))}
      </dialog>
    </>
  );
}
