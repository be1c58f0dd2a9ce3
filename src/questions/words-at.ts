import type { CutText } from './cut-text.ts';
import { textOf } from './spans.ts';

/** Some pieces of a text as they were typed; those without a space between them are one word. */
export function wordsAt(text: CutText, pieces: readonly number[]): readonly string[] {
  const words: { readonly from: number; readonly to: number }[] = [];
  for (const i of pieces) {
    const last = words.at(-1);
    if (last?.to === i && text.pieces[i]?.glued) words[words.length - 1] = { from: last.from, to: i + 1 };
    else words.push({ from: i, to: i + 1 });
  }
  return words.map(({ from, to }) => textOf(text, from, to));
}
