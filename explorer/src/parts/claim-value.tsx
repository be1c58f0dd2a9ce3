import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';
import type { ClaimParts } from '../graphql/claim-parts.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { Amount } from './amount.tsx';

/** What a claim says, as its kind of value is written; always as text, whatever a source wrote. */
export function ClaimValue({ claim }: { readonly claim: Pick<ClaimParts, 'object' | 'value' | 'text'> }) {
  const { format } = useSpeech();
  const word = useGlossary(words);
  const { object, value, text } = claim;
  if (object !== null) return <Link href={entityPath(object.id)}>{object.name}</Link>;
  switch (value?.__typename) {
    case 'Money':
      return (
        <Amount
          value={value.value}
          currency={value.currency}
          comparator={value.comparator}
          upTo={value.upTo}
        />
      );
    case 'FuzzyDate':
      return <time>{format.date(value.edtf)}</time>;
    case 'Name':
      return <Tagged text={value.name} lang={value.lang} note={word(value.kind)} />;
    case 'TextValue':
      return (
        <Tagged text={Object.hasOwn(words, value.text) ? word(value.text) : value.text} lang={value.lang} />
      );
    case 'NumberValue':
      return <data value={value.number}>{format.exactNumber(value.number)}</data>;
    case 'Identifier':
    case 'IndustryCode':
      return (
        <span>
          {value.scheme} <code>{value.code}</code>
        </span>
      );
    case 'Coordinates':
      return (
        <span>
          {value.latitude}, {value.longitude}
        </span>
      );
    default:
      return <span>{text}</span>;
  }
}

function Tagged({
  text,
  lang,
  note,
}: {
  readonly text: string;
  readonly lang: string | null;
  readonly note?: string;
}) {
  const { format } = useSpeech();
  const notes = [lang === null ? '' : format.language(lang), note ?? ''].filter((part) => part !== '');
  return (
    <span>
      <span lang={lang ?? undefined}>{text}</span>
      {notes.length === 0 ? null : <span className="note"> ({notes.join(', ')})</span>}
    </span>
  );
}
