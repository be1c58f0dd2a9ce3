import { compareNumbers } from './compare-numbers.ts';
import type { CutText } from './cut-text.ts';
import type { Phrase, Question } from './question.ts';
import type { Span } from './spans.ts';
import { weighPhrase } from './weigh-phrase.ts';

/**
 * Orders questions by likeness to a text, whatever its `strange` parts stand for: those with more words of one of their phrases
 * in it first, then in the order given.
 */
export function byLikeness(
  text: CutText,
  strange: readonly Span[],
  questions: readonly Question[],
): readonly Question[] {
  const costOf = (phrase: Phrase): readonly number[] => {
    const placed = phrase.slots.flatMap(({ name }, i) => {
      const span = strange[i];
      return span === undefined ? [] : [[name, span] as const];
    });
    const { matched, missing, strain, left } = weighPhrase(text, phrase, new Map(placed));
    const open = phrase.slots.length - placed.length;
    return [Number(matched === 0), missing, strain, left.length, open];
  };
  return questions
    .map((question) => ({ question, cost: question.phrases.map(costOf).sort(compareNumbers)[0] ?? [] }))
    .sort((a, b) => compareNumbers(a.cost, b.cost))
    .map(({ question }) => question);
}
