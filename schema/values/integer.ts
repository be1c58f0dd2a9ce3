import { xsd } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

const expected = 'a whole number between -2147483648 and 2147483647, such as 5';

/** A whole number that fits GraphQL's Int: 32 bits with sign. */
export const integer: ValueKind<number> = valueKind({
  name: 'Integer',
  doc: 'A whole number.',
  expected,
  columns: [{ suffix: '', type: 'integer' }],
  output: { type: 'scalar', name: 'Int' },
  filter: {
    input: 'IntFilter',
    doc: 'Compares a whole number.',
    operand: 'Int',
    operators: { eq: '', ne: '', in: '', notIn: '', lt: '', lte: '', gt: '', gte: '', isNull: '' },
    bind: parse,
  },
  order: [''],
  figure: (text) => text,
  parse,
  format: String,
  store: (value) => [value],
  rdf: (value) => ({ text: String(value), datatype: xsd('integer') }),
  load: ([stored]) => (stored === null || stored === undefined ? null : Number(stored)),
});

function parse(raw: string): number {
  const value = Number(raw);
  if (!/^[+-]?\d+$/.test(raw.trim()) || Math.abs(value + 0.5) > 2 ** 31 - 0.5)
    throw new ValueFault(`${raw} is not a 32-bit whole number`, expected);
  return value === 0 ? 0 : value;
}
