/** Whether a word of a read name tells things apart by number: digits, or letters with digits such as `b2`. */
export function isNumber(word: string): boolean {
  return /\d/.test(word);
}
