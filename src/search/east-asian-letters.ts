/** Letters that are written without breaks between words (Han, kana, hangul), as what stands between the brackets of a regular expression. */
export const eastAsianLetters =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}ー々';

/** A text with its hiragana as katakana: both write one sound. */
export function inKatakana(text: string): string {
  return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
