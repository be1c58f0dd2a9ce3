import { fields } from '../language/fields.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { Amount } from './amount.tsx';
import { saidMoney } from './said-money.ts';
import '../styles/evidence-parts.css';

interface QualifiersProps {
  readonly of: readonly { readonly name: string; readonly value: string }[];
}

/** The properties of a link, such as the share that is owned, as a source says them. */
export function Qualifiers({ of }: QualifiersProps) {
  const field = useGlossary(fields);
  return of.map(({ name, value }) => (
    <span key={`${name} ${value}`} className="qualifier">
      {field(name)}: <Value text={value} />
    </span>
  ));
}

function Value({ text }: { readonly text: string }) {
  const word = useGlossary(words);
  const { format } = useSpeech();
  const money = saidMoney(text);
  if (money !== null) return <Amount {...money} />;
  return <span>{Object.hasOwn(words, text) ? word(text) : format.date(text)}</span>;
}
