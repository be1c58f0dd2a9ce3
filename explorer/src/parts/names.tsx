import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { namesTexts } from './names-texts.ts';

type Names = readonly { readonly value: string; readonly lang: string | null; readonly kind: string }[];

interface NamesProps {
  /** Id of the entity whose claims say the names; null of a document, whose title needs no claim. */
  readonly id: string | null;
  readonly names: Names;
}

const first = 4;

/** Names with their language and kind, those of the reader's language first; beyond a few, they open. */
export function Names({ id, names }: NamesProps) {
  const t = useTexts(namesTexts);
  const { lang } = useSpeech();
  const own = ({ lang: of }: Names[number]) => (of?.split('-')[0] === lang ? 0 : 1);
  const sorted = [...names].sort((a, b) => own(a) - own(b));
  return (
    <>
      <NameList id={id} names={sorted.slice(0, first)} />
      {sorted.length > first ? (
        <details>
          <summary>{t.moreNames(sorted.length - first)}</summary>
          <NameList id={id} names={sorted.slice(first)} />
        </details>
      ) : null}
    </>
  );
}

function NameList({ id, names }: NamesProps) {
  const word = useGlossary(words);
  const { format } = useSpeech();
  return (
    <ul className="inline">
      {names.map(({ value, lang, kind }) => (
        <li key={`${value} ${lang} ${kind}`}>
          {id === null ? (
            <span lang={lang ?? undefined}>{value}</span>
          ) : (
            <EvidenceLink id={id} about="names">
              <span lang={lang ?? undefined}>{value}</span>
            </EvidenceLink>
          )}{' '}
          <span className="note">
            (
            {[lang === null ? null : format.language(lang), word(kind)]
              .filter((part) => part !== null)
              .join(', ')}
            )
          </span>
        </li>
      ))}
    </ul>
  );
}
