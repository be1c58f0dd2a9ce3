import type { CutText } from './cut-text.ts';
import type { SlotValue } from './question.ts';
import type { Mention } from './reading.ts';

/** How the values of slots are written. */
const spellings: Readonly<Record<SlotValue, RegExp>> = { YEAR: /^(?:1[89]|2[01])\d\d$/ };

/** The part of a text that is a value. */
export function valuesIn({ pieces }: CutText): readonly Mention[] {
  return pieces.flatMap(({ word }, i) =>
    Object.entries(spellings)
      .filter(([, spelling]) => spelling.test(word))
      .map(([type]) => ({
        span: { from: i, to: i + 1, text: word },
        // Object.entries forgets what the keys are.
        meanings: [{ value: word, type: type as SlotValue }],
      })),
  );
}
