import type { ReactNode } from 'react';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { entityTexts } from './entity-texts.ts';
import type { SourceEntity } from './head-query.ts';

/** What a document says of itself: it is the evidence, and needs none. */
export function SourceFacts({ source }: { readonly source: SourceEntity }) {
  const t = useTexts(entityTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  const { title, publisher, author, published, retrieved, url, lang, licence, sourceKind, timing } = source;
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h2 id="facts-title">{t.document}</h2>
      <p className="note">{t.documentNote}</p>
      <dl className="pairs source-facts">
        <Said name="title">{title === null ? null : <span lang={lang ?? undefined}>{title}</span>}</Said>
        <Said name="publisher">
          {publisher === null ? null : <span lang={lang ?? undefined}>{publisher}</span>}
        </Said>
        <Said name="author">{author === null ? null : <span lang={lang ?? undefined}>{author}</span>}</Said>
        <Said name="published">{published === null ? null : <time>{format.date(published)}</time>}</Said>
        <Said name="url">{url === null ? null : <OutsideLink url={url}>{url}</OutsideLink>}</Said>
        <Said name="sourceKind">{sourceKind === null ? null : word(sourceKind)}</Said>
        <Said name="lang">{lang === null ? null : format.language(lang)}</Said>
        <Said name="licence">{licence}</Said>
        <Said name="timing">{timing === null ? null : word(timing)}</Said>
        <Said name="retrieved">{retrieved === null ? null : <time>{format.date(retrieved)}</time>}</Said>
      </dl>
    </section>
  );
}

function Said({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const field = useGlossary(fields);
  if (children === null) return null;
  return (
    <div>
      <dt>{field(name)}</dt>
      <dd>{children}</dd>
    </div>
  );
}
