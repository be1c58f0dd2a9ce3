import type { Sum } from '../../graphql/sum-parts.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import { answerTexts } from './answer-texts.ts';

interface LeftOutProps {
  readonly of: Sum;
  /** Whether a citation of the view tells it. */
  readonly cited?: boolean;
}

/** What belongs to a sum and is not counted, by reason, with what it would have added. */
export function LeftOut({ of: { leftOut, currency }, cited = false }: LeftOutProps) {
  const t = useTexts(answerTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  if (leftOut.length === 0) return null;
  return (
    <ul className="left-out" aria-label={t.leftOut} data-cite={cited ? '' : undefined}>
      {leftOut.map(({ reason, count, total }) => (
        <li key={reason}>
          {t.leftOut}:{' '}
          {total === null
            ? t.leftOutOf(count, word(reason))
            : t.leftOutWorth(count, word(reason), format.money(total, currency))}
        </li>
      ))}
    </ul>
  );
}
