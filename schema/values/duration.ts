import { xsd } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

const expected = 'a duration of ISO 8601 in years, months, weeks and days, such as P10Y, P18M or P2Y6M';

/** Days of a month, as far as durations are compared: those of the Gregorian calendar on average. */
const daysOfMonth = 30.436875;

/** How long something takes, where nobody says when it begins (ISO 8601, without times of day). */
export const duration: ValueKind<string> = valueKind({
  name: 'Duration',
  doc: 'How long something takes.',
  expected,
  columns: [
    { suffix: '', type: 'string' },
    { suffix: 'Days', type: 'float', shownBy: [] },
  ],
  output: { type: 'scalar', name: 'Duration' },
  filter: {
    input: 'DurationFilter',
    doc: 'Compares durations by their days: a month has 30.436875 of them, a year 365.2425.',
    operand: 'Duration',
    operators: { eq: 'Days', lt: 'Days', lte: 'Days', gt: 'Days', gte: 'Days', isNull: '' },
    bind: (operand) => days(parse(operand)),
  },
  order: ['Days'],
  parse,
  format: (value) => value,
  store: (value) => [value, days(value)],
  // XML Schema has no weeks; ISO 8601 reads both.
  rdf: (value) => ({ text: value, ...(!value.includes('W') && { datatype: xsd('duration') }) }),
  load: ([stored]) => stored ?? null,
});

function parse(raw: string): string {
  const text = raw.trim().toUpperCase();
  if (!/^P(?=\d)(\d{1,5}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,5}D)?$/.test(text))
    throw new ValueFault(`${raw} is not a duration`, expected);
  return text;
}

/** Months are added up before they are turned into days, so that P1Y6M and P18M are one number. */
function days(text: string): number {
  const count = (unit: string): number => Number(new RegExp(`(\\d+)${unit}`).exec(text)?.[1] ?? 0);
  return (12 * count('Y') + count('M')) * daysOfMonth + 7 * count('W') + count('D');
}
