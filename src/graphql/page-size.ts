import type { Limits } from './limits.ts';
import type { Types } from './types.ts';
import { within } from './within.ts';

/** How many a page has; an argument that is left out stands for `usual`. */
export function pageSize(
  argument: string,
  value: number | null | undefined,
  { pageDefault, pageMax }: Limits,
  usual = pageDefault,
): number {
  return within(argument, value ?? Math.min(usual, pageMax), 0, pageMax);
}

/** Declares `first`, of which `usual` are given where it is left out. */
export function firstArgument(
  { builder, limits: { pageDefault, pageMax } }: Types,
  usual = pageDefault,
  what = 'How many',
) {
  return builder.args((t) => ({
    first: t.int({ defaultValue: Math.min(usual, pageMax), description: `${what}: at most ${pageMax}.` }),
  }));
}
