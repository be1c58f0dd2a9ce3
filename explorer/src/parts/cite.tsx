import { useEffect, useRef, useState } from 'react';
import { useAskings } from '../graphql/behind.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { type Citation, citationText } from './citation.ts';
import { OutsideLink } from './outside-link.tsx';
import { save } from './save.ts';
import { sourcesIn } from './sources-in.ts';
import { summaryOfView } from './summary-of-view.ts';
import { toBibtex } from './to-bibtex.ts';
import { toRis } from './to-ris.ts';
import { toolTexts } from './view-tools-texts.ts';

/** Copies a citation of the view, and shows what that is. */
export function Cite() {
  const t = useTexts(toolTexts);
  const askings = useAskings();
  const [citation, setCitation] = useState<Citation | null>(null);
  const cite = () =>
    setCitation({
      says: summaryOfView(document),
      address: location.href,
      read: new Date().toISOString().slice(0, 10),
      sources: sourcesIn(askings.map(({ data }) => data)),
    });
  return (
    <>
      <button type="button" onClick={cite}>
        {t.cite}
      </button>
      {citation === null ? null : <Preview of={citation} onClose={() => setCitation(null)} />}
    </>
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

function Preview({ of, onClose }: { readonly of: Citation; readonly onClose: () => void }) {
  const t = useTexts(toolTexts);
  const { format } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const { says, address, read, sources } = of;
  const text = citationText(of, { ...t, seen: t.seen(format.date(read)) });
  useEffect(() => {
    dialog.current?.showModal();
    void copy(text).then(setCopied);
  }, [text]);
  const file = (name: string, type: string, content: string) => () =>
    save(name, new Blob([content], { type: `${type};charset=utf-8` }));
  return (
    <dialog ref={dialog} className="panel citation" aria-labelledby="citation-title" onClose={onClose}>
      <header>
        <h2 id="citation-title">{t.citation}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </header>
      <p role="status">{copied === null ? '' : copied ? t.cited : t.notCopied}</p>
      {copied === false ? <pre>{text}</pre> : null}
      <blockquote>
        {says.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p>{address}</p>
        <p className="note">{t.seen(format.date(read))}</p>
      </blockquote>
      <h3>{t.sources}</h3>
      {sources.length === 0 ? <p className="note">{t.noSources}</p> : null}
      <ol>
        {sources.map(({ id, title, publisher, published, url }) => (
          <li key={id}>
            {url === null ? title : <OutsideLink url={url}>{title}</OutsideLink>}
            <span className="note">
              {' · '}
              {[publisher, published ?? t.undated].filter((part) => part !== null).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <p className="row">
        <button type="button" onClick={() => void copy(text).then(setCopied)}>
          {t.copy}
        </button>
        <button type="button" onClick={file('cuibono.bib', 'application/x-bibtex', toBibtex(of))}>
          BibTeX
        </button>
        <button type="button" onClick={file('cuibono.ris', 'application/x-research-info-systems', toRis(of))}>
          RIS
        </button>
      </p>
    </dialog>
  );
}
