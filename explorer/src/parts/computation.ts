import type { ComputedFigure } from '../graphql/computed-parts.ts';
import { type Fraction, fractionOf } from './fraction-of.ts';

type Counted = ComputedFigure['investments']['edges'][number];
type Said = NonNullable<Counted['node']['amount']>;

/** What one investment adds to a figure, and by what: what is said, times a rate, times a share. */
export interface Part {
  readonly id: string;
  readonly said: Said;
  /** Null where it is said in the currency of the figure. */
  readonly converted: NonNullable<Said['in']> | null;
  /** Null where the whole of it counts. */
  readonly share: Fraction | null;
  readonly adds: string;
}

/** What a figure is made of; of very many investments only the largest. */
export function partsOf({ currency, investments }: ComputedFigure): readonly Part[] {
  return investments.edges.flatMap(({ amount: adds, node: { id, amount: said } }): Part[] => {
    if (said === null) return [];
    const converted = said.currency === currency ? null : said.in;
    const whole = converted?.value ?? said.value;
    return [{ id, said, converted, share: fractionOf(Number(adds) / Number(whole)), adds }];
  });
}

/** The part that a figure is, as a source states it; null where it was computed. */
export function statedBy(figure: ComputedFigure): Part | null {
  const [only, ...others] = partsOf(figure);
  if (only === undefined || others.length > 0 || figure.count !== 1) return null;
  return only.converted === null && only.share === null ? only : null;
}
