import { xsd } from '../../src/ontology/iris.ts';
import { type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { exactDecimal } from './exact-decimal.ts';

const expected = 'a decimal number of at most 15 significant digits, such as 87.5';

/**
 * An exact number. The store compares it as a double, and 15 significant digits are what a double always tells
 * apart (IEEE 754), so that no two different decimals compare as equal.
 */
export const decimal: ValueKind<string> = valueKind({
  name: 'Decimal',
  doc: 'An exact decimal number.',
  expected,
  columns: [
    { suffix: '', type: 'string' },
    { suffix: 'Number', type: 'float', shownBy: [] },
  ],
  output: { type: 'scalar', name: 'Decimal' },
  filter: {
    input: 'DecimalFilter',
    doc: 'Compares an exact number.',
    operand: 'Decimal',
    operators: {
      eq: 'Number',
      ne: 'Number',
      in: 'Number',
      notIn: 'Number',
      lt: 'Number',
      lte: 'Number',
      gt: 'Number',
      gte: 'Number',
      isNull: '',
    },
    bind: (operand) => Number(exactDecimal(operand, 15, expected)),
  },
  order: ['Number'],
  figure: (text) => text,
  parse: (raw) => exactDecimal(raw, 15, expected),
  format: (value) => value,
  store: (value) => [value, Number(value)],
  rdf: (value) => ({ text: value, datatype: xsd('decimal') }),
  load: ([stored]) => stored ?? null,
});
