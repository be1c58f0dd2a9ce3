import type { GraphQLField, GraphQLSchema } from 'graphql';
import { drawField, type Growing } from './draw-selection.ts';
import type { Vocabulary } from './vocabulary.ts';

/** An operation, with what the second question takes from its first answer. */
export interface DrawnOperation {
  readonly text: string;
  /** Each of its root fields as an operation of its own. */
  readonly apart: readonly string[];
  /** Which cursor of the connection called `paged` becomes the variable `cursor`; null where there is no such thing. */
  readonly cursor: 'startCursor' | 'endCursor' | null;
}

/** Draws an operation from whatever a schema has. */
export function drawOperation(schema: GraphQLSchema, words: Vocabulary): DrawnOperation {
  const { draw: d } = words;
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no queries.');
  const roots = Object.values(query.getFields());
  // Every other time one that does more than to fetch what has an id.
  const richer = roots.filter(({ args }) => args.length > 1);
  const growing: Growing = {
    schema,
    words,
    fieldsLeft: d.pick([6, 12, 20, 30]),
    levels: d.pick([3, 5, 7, 9]),
    cursor: null,
    aliases: 0,
  };
  const count = d.chance(0.2) ? 2 : 1;
  const texts = Array.from({ length: count }, () => {
    const from: readonly GraphQLField<unknown, unknown>[] = d.chance(0.5) ? richer : roots;
    const field = d.fresh(from, ({ name }) => `Query.${name}`);
    return drawField(growing, query, field, 0, count > 1);
  });
  const { cursor } = growing;
  const operation = (field: string) =>
    `query${field.includes('$cursor') ? ' ($cursor: String)' : ''} { ${field} }`;
  return { text: operation(texts.join(' ')), apart: texts.map(operation), cursor };
}
