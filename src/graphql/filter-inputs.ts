import type { Filter, Operator, ValueKind } from '../ontology/value-kind.ts';
import { derived, type Input } from './builder.ts';
import { priced, prices } from './cost/price.ts';
import type { Types } from './types.ts';

type OperatorValues = { readonly [operator: string]: unknown };

const meanings: Readonly<Record<Operator, string>> = {
  eq: 'Is equal to this.',
  ne: 'Is not equal to this, or is not known.',
  in: 'Is one of these.',
  notIn: 'Is none of these, or is not known.',
  lt: 'Is less than, or before, this.',
  lte: 'Is less than, or before, this, or equal to it.',
  gt: 'Is more than, or after, this.',
  gte: 'Is more than, or after, this, or equal to it.',
  contains: 'Has this text in it.',
  startsWith: 'Begins with this text.',
  isNull: 'Is not known (true), or is known (false).',
};

/** The part of a filter that its input type shows. */
export type FilterShape = Pick<Filter, 'input' | 'doc' | 'operand'> & {
  readonly operators: Readonly<Partial<Record<Operator, unknown>>>;
};

/** The filters that belong to no property: ids and kinds. */
export const idFilter: FilterShape = {
  input: 'IDFilter',
  doc: 'Compares ids, such as company/oracle.',
  operand: 'ID',
  operators: { eq: '', ne: '', in: '', notIn: '' },
};
export const kindFilter: FilterShape = {
  input: 'KindFilter',
  doc: 'Compares kinds.',
  operand: 'Kind',
  operators: { eq: '', ne: '', in: '', notIn: '' },
};

/** Finds the input type of a filter, declaring it on first use. */
export function createFilterInputs(
  types: Types,
): (filter: FilterShape, value?: ValueKind) => Input<OperatorValues> {
  const inputs = new Map<string, Input<OperatorValues>>();
  return (filter, value) => {
    const known = inputs.get(filter.input);
    if (known !== undefined) return known;
    const made = addFilter(types, filter, operandType(types, filter, value));
    inputs.set(filter.input, made);
    return made;
  };
}

function operandType(
  { enumOf, kind }: Types,
  { operand }: FilterShape,
  value: ValueKind | undefined,
): object | string {
  if (operand === 'Kind') return kind;
  const output = value?.output;
  return output?.type === 'enum' && output.name === operand
    ? enumOf(output.name, value?.doc ?? '', output.members)
    : operand;
}

function addFilter({ builder }: Types, filter: FilterShape, operand: object | string): Input<OperatorValues> {
  const names = Object.keys(meanings).filter((name): name is Operator =>
    Object.hasOwn(filter.operators, name),
  );
  // The operand's type follows from the value kind; the cast tells the compiler that inputs remain `unknown`.
  const type = derived(operand) as unknown as Input<unknown>;
  return builder.inputRef<OperatorValues, false>(filter.input).implement({
    description: `${filter.doc} Several operators must all hold.`,
    fields: (t) =>
      Object.fromEntries(
        names.map((name) => {
          const description = meanings[name];
          if (name === 'isNull') return [name, t.boolean({ description })];
          const list = name === 'in' || name === 'notIn';
          const extensions = name === 'contains' ? priced(prices.scan) : {};
          return [name, t.field({ type: list ? [type] : type, description, extensions })];
        }),
      ),
  });
}
