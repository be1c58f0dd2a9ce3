import type { GraphQLSchema } from 'graphql';
import { covered, toBeCovered } from './coverage.ts';
import { type DrawnOperation, drawOperation } from './draw-operation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many are drawn for each that is asked, and beyond that until everything is in one of them. */
const drawnForEach = 20;
const drawnAtMost = 1_000;

/**
 * Draws some operations that together use all that is to be covered: of many, those that use most of what the others do not, and then as
 * many as there is room for.
 * @throws where they are fewer than what is to be covered takes, or something is in none that is drawn
 */
export function drawOperations(
  schema: GraphQLSchema,
  words: Vocabulary,
  count: number,
): readonly DrawnOperation[] {
  const missing = new Set(toBeCovered(schema));
  const unseen = new Set(missing);
  const drawn: { readonly operation: DrawnOperation; readonly uses: readonly string[] }[] = [];
  while (drawn.length < count * drawnForEach || (unseen.size > 0 && drawn.length < count * drawnAtMost)) {
    const operation = drawOperation(schema, words);
    const uses = [...covered(schema, operation.text)].filter((one) => missing.has(one));
    for (const one of uses) unseen.delete(one);
    drawn.push({ operation, uses });
  }
  if (unseen.size > 0) throw new Error(`Nothing that is drawn uses ${[...unseen].join(', ')}.`);
  const chosen = new Set<DrawnOperation>();
  const fresh = (uses: readonly string[]): number => uses.filter((one) => missing.has(one)).length;
  while (missing.size > 0) {
    const best = drawn.reduce((one, other) => (fresh(other.uses) > fresh(one.uses) ? other : one));
    for (const one of best.uses) missing.delete(one);
    chosen.add(best.operation);
  }
  if (chosen.size > count)
    throw new Error(`It takes ${chosen.size} operations to use everything: ${count} are too few.`);
  for (const { operation } of drawn) if (chosen.size < count) chosen.add(operation);
  return [...chosen];
}
