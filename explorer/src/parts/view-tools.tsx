import { useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { isAnswered, useAskings } from '../graphql/behind.ts';
import { useTexts } from '../language/texts.ts';
import { Cite } from './cite.tsx';
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
      {askings.some(isAnswered) ? <Cite key={`${path}?${search}`} /> : null}
      <Queries />
    </section>
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
