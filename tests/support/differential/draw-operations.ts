import type { GraphQLSchema } from 'graphql';
import { covered, toBeCovered } from './coverage.ts';
import { type DrawnOperation, drawOperation } from './draw-operation.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many are drawn for each that is asked, and beyond that until everything is in one of them. */
const drawnForEach = 20;
const drawnAtMost = 1_000;

/**
 * Draws operations that together use all that is to be covered: of many, those that use most of what the others do not, and more where they are
 * fewer than `least`.
 * @throws where something is in none that is drawn
 */
export function drawOperations(
  schema: GraphQLSchema,
  words: Vocabulary,
  least: number,
): readonly DrawnOperation[] {
  const missing = new Set(toBeCovered(schema));
  const unseen = new Set(missing);
  const drawn: { readonly operation: DrawnOperation; readonly uses: readonly string[] }[] = [];
  while (drawn.length < least * drawnForEach || (unseen.size > 0 && drawn.length < least * drawnAtMost)) {
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
  for (const { operation } of drawn) if (chosen.size < least) chosen.add(operation);
  return [...chosen];
}
