import type { ValueKind } from '../../src/ontology/value-kind.ts';

/** What kinds of value have in common that are short texts of ASCII, such as the words of a list; they add their own. */
export const code: Pick<
  ValueKind<string>,
  'columns' | 'output' | 'order' | 'format' | 'store' | 'load'
> = Object.freeze({
  columns: [{ suffix: '', type: 'string' }],
  output: { type: 'scalar', name: 'String' },
  order: [''],
  format: (value: string) => value,
  store: (value: string) => [value],
  load: ([stored]) => stored ?? null,
});
