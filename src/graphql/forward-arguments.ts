import { firstArgument } from './page-size.ts';
import type { Types } from './types.ts';

/** Declares the arguments of a list that is paged from its beginning only, in pages of `usual` by default. */
export function forwardArguments(types: Types, usual?: number) {
  return {
    ...firstArgument(types, usual),
    ...types.builder.args((t) => ({
      after: t.string({ description: 'Cursor of the entry after which the page begins.' }),
    })),
  };
}
