import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

const expected = 'a duration of ISO 8601 in years, months, weeks and days, such as P10Y, P18M or P2Y6M';

/** Days of a year, a month and a week, as far as durations are compared: those of the Gregorian calendar on average. */
const daysOf = { Y: 365.2425, M: 30.436875, W: 7, D: 1 } as const;

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
  load: ([stored]) => stored ?? null,
});

function parse(raw: string): string {
  const text = raw.trim().toUpperCase();
  if (!/^P(?=\d)(\d{1,5}Y)?(\d{1,5}M)?(\d{1,5}W)?(\d{1,5}D)?$/.test(text))
    throw new ValueFault(`${raw} is not a duration`, expected);
  return text;
}

function days(text: string): number {
  const parts = [...text.matchAll(/(\d+)([YMWD])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * daysOf[unit as keyof typeof daysOf], 0);
}
