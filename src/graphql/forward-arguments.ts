import type { Types } from './types.ts';

/** Declares the arguments of a list that is paged from its beginning only. */
export function forwardArguments({ builder, limits }: Types) {
  const { pageDefault, pageMax } = limits;
  return builder.args((t) => ({
    first: t.int({ defaultValue: pageDefault, description: `How many: at most ${pageMax}.` }),
    after: t.string({ description: 'Cursor of the entry behind which the page begins.' }),
  }));
}
