import type { Filter, Operator, ValueKind } from '../ontology/value-kind.ts';
import { derived, type Input } from './builder.ts';
import { priced, prices } from './cost/price.ts';
import { type OperatorValues, operatorMeanings } from './operator-meanings.ts';
import { saidField, saidInput, saidMeaning } from './said-filter.ts';
import type { Types } from './types.ts';

/** The part of a filter that its input type shows. */
export type FilterShape = Pick<Filter, 'input' | 'doc' | 'operand' | 'said'> & {
  readonly operators: Readonly<Partial<Record<Operator, unknown>>>;
};

/** The filters that belong to no property: ids, kinds and numbers of links. */
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

export const countFilter: FilterShape = {
  input: 'CountFilter',
  doc: 'Compares how many there are.',
  operand: 'Int',
  operators: { eq: '', lt: '', lte: '', gt: '', gte: '' },
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

function addFilter(types: Types, filter: FilterShape, operand: object | string): Input<OperatorValues> {
  const names = Object.keys(operatorMeanings).filter((name): name is Operator =>
    Object.hasOwn(filter.operators, name),
  );
  // The operand's type follows from the value kind; the cast tells the compiler that inputs remain `unknown`.
  const type = derived(operand) as unknown as Input<unknown>;
  const said = filter.said === undefined ? null : saidInput(types, filter.said);
  return types.builder.inputRef<OperatorValues, false>(filter.input).implement({
    description: `${filter.doc} Several operators must all hold.`,
    fields: (t) =>
      Object.fromEntries([
        ...names.map((name) => {
          const description = operatorMeanings[name];
          if (name === 'isNull') return [name, t.boolean({ description })];
          const list = name === 'in' || name === 'notIn';
          const extensions = name === 'contains' ? priced(prices.scan) : {};
          return [name, t.field({ type: list ? [type] : type, description, extensions })];
        }),
        ...(said === null ? [] : [[saidField, t.field({ type: said, description: saidMeaning })]]),
      ]),
  });
}
