import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { sortKey } from './sort-key.ts';

const expected = 'a text that is not empty, such as Support staff live in Japan';

/** A text as it is written, in no particular language. */
export const text: ValueKind<string> = valueKind({
  name: 'Text',
  doc: 'A text as written.',
  expected,
  columns: [
    { suffix: '', type: 'string' },
    { suffix: 'Order', type: 'string', shownBy: [] },
  ],
  output: { type: 'scalar', name: 'String' },
  filter: {
    input: 'TextFilter',
    doc: 'Compares a text, case-sensitively.',
    operand: 'String',
    operators: { eq: '', ne: '', in: '', notIn: '', contains: '', startsWith: '', isNull: '' },
    bind: (operand) => operand.normalize('NFC'),
  },
  order: ['Order'],
  parse(raw) {
    const value = raw.trim();
    if (value === '') throw new ValueFault('the text is empty', expected);
    return value;
  },
  format: (value) => value,
  store: (value) => [value, sortKey(value)],
  load: ([stored]) => stored ?? null,
});
