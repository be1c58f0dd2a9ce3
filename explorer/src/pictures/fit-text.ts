/** How wide a text is in a picture, in pixels. */
export type Measure = (text: string) => number;

/** A text as far as it has room, with an ellipsis where it is cut; empty where not even that fits. */
export function fitText(text: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  // By code points, since half of a surrogate pair is not a character.
  const letters = [...text];
  while (letters.length > 0) {
    letters.pop();
    const cut = `${letters.join('').trimEnd()}…`;
    if (measure(cut) <= room) return letters.length === 0 ? '' : cut;
  }
  return '';
}
