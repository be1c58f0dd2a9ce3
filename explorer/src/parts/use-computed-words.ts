import type { ComputedFigure } from '../graphql/computed-parts.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { type Part, partsOf, statedBy } from './computation.ts';
import { computedTexts } from './computed-texts.ts';

interface ComputedWords {
  /** How a figure came about, in a few words; null for what a source states as it is. */
  how(figure: ComputedFigure): string | null;
  /** What a part adds, as a formula; null where it is what is said. */
  formulaOf(part: Part, currency: string): string | null;
  /** What the figure, which stands before it, is the sum of; null for a single part. */
  sumOf(figure: ComputedFigure): string | null;
}

/** Says how figures were computed. */
export function useComputedWords(): ComputedWords {
  const t = useTexts(computedTexts);
  const { format } = useSpeech();
  const word = useGlossary(words);
  const money = ({ said: { value, currency } }: Part) => format.money(value, currency);
  const said = (part: Part) =>
    part.said.comparator === 'EXACT' ? money(part) : `${word(part.said.comparator)} ${money(part)}`;
  const ofOne = (part: Part): string => {
    if (part.share === null) return t.converted(said(part));
    const share = t.shareOf(t.fraction(part.share.top, part.share.bottom), said(part));
    return part.converted === null ? share : t.thenConverted(share);
  };
  const ofMany = (count: number, parts: readonly Part[]): string => {
    const converted = parts.filter((part) => part.converted !== null).length;
    const shared = parts.filter(({ share }) => share !== null).length;
    const sum = converted === 0 ? t.sum(count) : t.someConverted(t.sum(count), converted);
    return shared === 0 ? sum : t.someShared(sum, shared);
  };
  return {
    how: (figure) => {
      const parts = partsOf(figure);
      const [only] = parts;
      if (figure.count === 0 || only === undefined || statedBy(figure) !== null) return null;
      return t.computed(figure.count === 1 ? ofOne(only) : ofMany(figure.count, parts));
    },
    formulaOf: (part, currency) => {
      if (part.converted === null && part.share === null) return null;
      const factors = [
        money(part),
        ...(part.converted === null ? [] : [part.converted.rate]),
        ...(part.share === null ? [] : [`${part.share.top}/${part.share.bottom}`]),
      ];
      return `${factors.join(' × ')} = ${format.money(part.adds, currency)}`;
    },
    sumOf: (figure) => {
      if (figure.count < 2) return null;
      const parts = partsOf(figure);
      const left = figure.count - parts.length;
      const terms = parts.map(({ adds }) => format.money(adds, figure.currency));
      const all = left > 0 ? [...terms, t.andMore(left)] : terms;
      return `= ${all.join(' + ')}`;
    },
  };
}
