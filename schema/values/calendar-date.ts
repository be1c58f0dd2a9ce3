import { xsd } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

const expected = 'a day of the calendar, such as 2024-04-18';

/** @throws {ValueFault} where `raw` is not a day that the calendar has. */
export function calendarDay(raw: string): string {
  const day = raw.trim();
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new ValueFault(`${raw} is not a day of the calendar`, expected);
  return day;
}

/** A day, known exactly (ISO 8601). Where it may be known less well, `fuzzyDate` fits. */
export const calendarDate: ValueKind<string> = valueKind({
  name: 'Date',
  doc: 'A day of the calendar.',
  expected,
  columns: [{ suffix: '', type: 'string' }],
  output: { type: 'scalar', name: 'Date' },
  filter: {
    input: 'DateFilter',
    doc: 'Compares days.',
    operand: 'Date',
    operators: { eq: '', ne: '', in: '', notIn: '', lt: '', lte: '', gt: '', gte: '', isNull: '' },
    bind: calendarDay,
  },
  order: [''],
  parse: calendarDay,
  format: (value) => value,
  store: (value) => [value],
  rdf: (value) => ({ text: value, datatype: xsd('date') }),
  load: ([stored]) => stored ?? null,
});
