import { type Decimal, Exact } from '../exact.ts';
import { type FigurePart, figureParts, type Piece, plus, times } from './figure-parts.ts';
import { figureTokens } from './figure-tokens.ts';

/** What stands between the digits of a numeral: `1,000.5` in English, `1.000,5` elsewhere. */
const notations = [
  { thousands: ',', point: '.' },
  { thousands: '.', point: ',' },
] as const;

type Notation = (typeof notations)[number];

/** No amount has more digits than this; a page of digits is none. */
const longest = 40;

/**
 * The figures that a text says, as plain decimals: 2260000000000 for `2兆2600億円`, `2.26 trillion` and `２兆２６００億`. Where a
 * notation may be read in several ways, all are given (`1.000` is a thousand and one): the question is whether a text may say a figure.
 */
export function figuresIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const tokens = figureTokens(text);
  for (const notation of notations) {
    let lower: FigurePart | null = null;
    let pieces: Piece[] = [];
    for (const token of [...tokens, { type: 'other' } as const]) {
      const piece =
        token.type === 'numeral'
          ? readNumeral(token.written, notation)
          : token.type === 'scale'
            ? token.scale
            : null;
      if (piece !== null) {
        pieces.push(piece);
        continue;
      }
      const parts = figureParts(pieces);
      for (const value of figuresOf(parts, lower)) if (isAmount(value)) found.add(value.toFixed());
      lower = token.type === 'range' ? (parts.at(-1) ?? null) : null;
      pieces = [];
    }
  }
  return found;
}

const isAmount = ({ c, e }: Decimal): boolean => c.length <= longest && Math.abs(e) <= longest;

/**
 * The figures that some parts make. `lower` is the lower end of a range, to which the first scale of its upper end applies as well:
 * `5 to 8 billion`.
 */
function figuresOf(parts: readonly FigurePart[], lower: FigurePart | null): readonly Decimal[] {
  const figures: Decimal[] = [];
  let before: FigurePart | null = null;
  for (const part of parts) {
    const { value, scale } = part;
    const sum: Decimal | null = before === null ? null : together(before, part);
    // A unit after it makes `2조` a part of a figure; a bare numeral may be of another one: `8 billion 10-year`.
    if (sum !== null && scale !== null) figures.pop();
    else if (value !== null) figures.push(value);
    if (sum !== null) figures.push(sum);
    if (lower !== null && lower.scale === null && lower.value !== null && scale !== null)
      figures.push(times(lower.value, scale));
    lower = null;
    before = sum === null ? part : { value: sum, scale };
  }
  return figures;
}

/** A part with what is before it, or null where they are two figures: `2조` and `2600억` are one, `80억` and `29억` are two. */
function together(before: FigurePart, { value, scale }: FigurePart): Decimal | null {
  if (before.scale === null) return null;
  if (value === null) return before.value === null || scale === null ? null : times(before.value, scale);
  // A unit that stands before its numeral: `USD million 8.7`.
  if (before.value === null) return scale === null ? times(value, before.scale) : null;
  return scale === null || scale.zeros < before.scale.zeros ? plus(before.value, value) : null;
}

/** A numeral as it is written; null where it is not written so, or is so long that nobody means an amount by it. */
function readNumeral(written: string, { thousands, point }: Notation): Decimal | null {
  if (written.length > 2 * longest) return null;
  const [whole = '', fraction, ...more] = written.replaceAll(/[ '’]/g, '').split(point);
  const groups = whole.split(thousands);
  const isGrouped = groups.every((group, at) => (at === 0 ? group !== '' : group.length === 3));
  if (!isGrouped || more.length > 0 || fraction?.includes(thousands)) return null;
  return new Exact(`${groups.join('')}${fraction === undefined ? '' : `.${fraction}`}`);
}
