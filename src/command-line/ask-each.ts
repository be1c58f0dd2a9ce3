import type { Answer, AnswerWord } from '../resolver/answers/answer.ts';
import { isTold } from '../resolver/answers/is-told.ts';
import type { Side } from '../resolver/known/read-sides.ts';
import type { Suggestion } from '../resolver/suggestion.ts';
import { whyOf } from '../shapes/duplicates.ts';
import { suggestionLines } from './resolution-lines.ts';
import { sideLine } from './side-line.ts';

const words: Readonly<Record<string, AnswerWord>> = { s: 'same', d: 'different', u: 'unsure' };

/** Where answers come from, and where questions go. */
export interface Terminal {
  readonly lines: AsyncIterator<string>;
  tell(text: string): void;
}

/** Asks about suggestions one by one, with what is known of each side, until all are answered, `q` is typed, or the input ends; what is told by other answers is not asked. */
export async function askEach(
  suggestions: readonly Suggestion[],
  sides: ReadonlyMap<string, Side>,
  { lines, tell }: Terminal,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [at, one] of suggestions.entries()) {
    if (isTold(one.a, one.b, answers)) continue;
    const known = [one.a, one.b].flatMap((id) => {
      const side = sides.get(id);
      return side === undefined ? [] : [sideLine(id, side)];
    });
    tell(`${at + 1} of ${suggestions.length}\n${[...suggestionLines(one), ...known].join('\n')}\n`);
    const answer = await answerOf();
    if (answer === null) break;
    const locator = `asked at the command line: ${whyOf(one.features)}`;
    answers.push({ a: one.a, b: one.b, answer, locator, line: at + 1 });
  }
  return answers;

  /** One of the words, or null where no more is to be asked. */
  async function answerOf(): Promise<AnswerWord | null> {
    for (;;) {
      tell('[s]ame, [d]ifferent, [u]nsure or [q]uit? ');
      const { value, done } = await lines.next();
      if (done === true) return null;
      const key = value.trim().toLowerCase();
      const word = words[key] ?? Object.values(words).find((one) => one === key);
      if (word !== undefined) return word;
      if (key === 'q' || key === 'quit') return null;
      tell(`${key === '' ? 'Nothing' : key.slice(0, 20)} is no answer: expected s, d, u or q.\n`);
    }
  }
}
