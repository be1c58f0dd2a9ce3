import type { GraphQLSchema } from 'graphql';
import { covered, toBeCovered } from './coverage.ts';
import { type DrawnOperation, drawOperation } from './draw-operation.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * Draws some operations that together use all that is to be covered. One that uses nothing new is dropped as soon as
 * there is no more room than what is still missing may take, an operation each.
 * @throws where they are fewer than what is to be covered takes, or something cannot be drawn at all.
 */
export function drawOperations(
  schema: GraphQLSchema,
  words: Vocabulary,
  count: number,
): readonly DrawnOperation[] {
  const missing = new Set(toBeCovered(schema));
  const drawn: DrawnOperation[] = [];
  for (let tries = 0; drawn.length < count; tries++) {
    if (tries > 100 * count) throw new Error(`Nothing that is drawn uses ${[...missing].join(', ')}.`);
    const operation = drawOperation(schema, words);
    const used = [...covered(schema, operation.text)].filter((one) => missing.has(one));
    if (used.length === 0 && count - drawn.length <= missing.size) continue;
    for (const one of used) missing.delete(one);
    drawn.push(operation);
  }
  if (missing.size > 0) throw new Error(`${count} operations are too few to use ${[...missing].join(', ')}.`);
  return drawn;
}
