import type { GraphQLSchema } from 'graphql';
import { covered, toBeCovered } from './coverage.ts';
import { type DrawnOperation, drawOperation } from './draw-operation.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Drawn {
  readonly operation: DrawnOperation;
  readonly uses: readonly string[];
  readonly effort: number;
}

/** How many are drawn for each that is asked, and beyond that until everything is in one of them. */
const drawnForEach = 20;
const drawnAtMost = 1_000;

/** What an operation costs beside its filters, in the unit of `effortOf`: to be asked of every server, with its pages. */
const effortOfAny = 20;

/** How much a database has to plan for an operation: each of its facets is a statement of its own, with all filters of the list that it is of. */
function effortOf(text: string): number {
  const times = (word: RegExp): number => text.match(word)?.length ?? 0;
  const [facets, quantifiers] = [times(/\bfacets\(/g), times(/\b(?:some|all|none|single|count):/g)];
  return effortOfAny + (1 + facets) * (1 + quantifiers);
}

/**
 * Draws operations that together use all that is to be covered: of many, those that use most of what the others do not for their effort, and more
 * where they are fewer than `least`.
 * @throws where something is in none that is drawn
 */
export function drawOperations(
  schema: GraphQLSchema,
  words: Vocabulary,
  least: number,
): readonly DrawnOperation[] {
  const missing = new Set(toBeCovered(schema));
  const unseen = new Set(missing);
  const drawn: Drawn[] = [];
  while (drawn.length < least * drawnForEach || (unseen.size > 0 && drawn.length < least * drawnAtMost)) {
    const operation = drawOperation(schema, words);
    const uses = [...covered(schema, operation.text)].filter((one) => missing.has(one));
    for (const one of uses) unseen.delete(one);
    drawn.push({ operation, uses, effort: effortOf(operation.text) });
  }
  if (unseen.size > 0) throw new Error(`Nothing that is drawn uses ${[...unseen].join(', ')}.`);
  const chosen = new Set<DrawnOperation>();
  const worth = ({ uses, effort }: Drawn): number => uses.filter((one) => missing.has(one)).length / effort;
  while (missing.size > 0) {
    const best = drawn.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    for (const one of best.uses) missing.delete(one);
    chosen.add(best.operation);
  }
  for (const { operation } of drawn) if (chosen.size < least) chosen.add(operation);
  return [...chosen];
}
