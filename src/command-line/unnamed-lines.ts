import { printable } from './printable.ts';

/** Says what claims lead to and none names; nothing where there is no such thing. */
export const unnamedLines = (ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [printable(`Without a name: ${ids.join(', ')}`)];
