import type { Measure } from './fit-text.ts';

/** The size of texts in pictures; styles/answer.css has the same. */
const fontSize = 13;

/** Measures texts in the font of the page. Where a browser keeps that from pages, by a guess that is rather too wide. */
export function textMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text) => text.length * fontSize * 0.7;
  context.font = `${fontSize}px ${getComputedStyle(document.documentElement).fontFamily}`;
  const known = new Map<string, number>();
  return (text) => {
    const width = known.get(text) ?? context.measureText(text).width;
    known.set(text, width);
    return width;
  };
}
