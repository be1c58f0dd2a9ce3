import type { SaidFilter } from '../ontology/value-kind.ts';
import type { Predicate, Test } from '../shapes/predicate.ts';
import { derived, type Input } from './builder.ts';
import { boundTo, isList, mapOf, operandOf } from './filter-operands.ts';
import { type OperatorValues, operatorMeanings } from './operator-meanings.ts';
import type { Types } from './types.ts';

/** The field of a filter that compares values as they were said. */
export const saidField = 'said';
export const saidMeaning = 'As it was said, in one currency: amounts in others do not pass.';

/** The input type of `said`. */
export function saidInput({ builder }: Types, { input, doc, unit, operand, operators }: SaidFilter) {
  // The types follow from the value kind, and inputs remain `unknown`.
  const [figure, code] = [operand, unit.type].map((name) => derived(name) as unknown as Input<unknown>);
  if (figure === undefined || code === undefined) throw new Error(`${input} has no types`);
  return builder.inputRef<OperatorValues, false>(input).implement({
    description: `${doc} Several operators must all hold; without any, all amounts in the currency pass.`,
    fields: (t) =>
      Object.fromEntries([
        [unit.name, t.field({ type: code, required: true, description: unit.doc })],
        ...operators.map((name) => [
          name,
          t.field({ type: name === 'in' ? [figure] : figure, description: operatorMeanings[name] }),
        ]),
      ]),
  });
}

/** Texts that are equal are equal decimals, since they are canonical; the others are compared as the numbers that they are. */
const tests: Readonly<Record<SaidFilter['operators'][number], Test>> = {
  eq: 'eq',
  in: 'in',
  lt: 'decimalLt',
  lte: 'decimalLte',
  gt: 'decimalGt',
  gte: 'decimalGte',
};

/** What a client wrote as `said` of a property: the unit first, so that a store may begin with it. */
export function saidPredicate(
  property: string,
  { unit, suffix, operators, bind }: SaidFilter,
  written: unknown,
  path: string,
  longest: number,
): Predicate {
  const given = mapOf(written, path);
  const compare = (of: string, test: Test, value: string | readonly string[]): Predicate => ({
    compare: { column: `${property}${of}`, many: false, test, value },
  });
  const code = boundTo(
    operandOf(given[unit.name], `${path}.${unit.name}`),
    `${path}.${unit.name}`,
    longest,
    unit.bind,
  );
  const compared = operators
    .filter((name) => Object.hasOwn(given, name))
    .map((name) => {
      const at = `${path}.${name}`;
      const operand = operandOf(given[name], at);
      const figure = (one: typeof operand): string => boundTo(one, at, longest, bind);
      return compare(suffix, tests[name], isList(operand) ? operand.map(figure) : figure(operand));
    });
  return { all: [compare(unit.suffix, 'eq', code), ...compared] };
}
