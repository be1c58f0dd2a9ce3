import { kinds } from '../../../language/kinds.ts';
import { type Shape, shapes } from './shapes.ts';

/** How nodes of a kind look: its colour and its shape together are its own. */
export interface KindLook {
  readonly colour: string;
  readonly shape: Shape;
}

/** Colours that stand out by three to one on the pages of both themes. */
const colours = [
  '#1f7fd1',
  '#c4571b',
  '#258a54',
  '#b5479a',
  '#8c7113',
  '#0b8a94',
  '#7b62d6',
  '#cf3f44',
  '#6d7b87',
] as const;

const known = Object.keys(kinds).sort();

/** After how many kinds a shape and a colour would meet again. */
const meet = 18;

/**
 * The look of a kind. Six shapes and nine colours go round, which meet again after eighteen: from there on the shapes are one further,
 * so that no two of the first fifty-four kinds share both.
 */
export function kindLook(kind: string): KindLook {
  const place = known.indexOf(kind);
  const turn = place === -1 ? known.length + sumOf(kind) : place;
  return {
    colour: colours[turn % colours.length] ?? colours[0],
    shape: shapes[(turn + Math.floor(turn / meet)) % shapes.length] ?? shapes[0],
  };
}

/** A kind that the page has no words for keeps its look from visit to visit. */
function sumOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
}
