import edtf from 'edtf';
import { xsd } from '../../src/ontology/iris.ts';
import { memoise } from '../../src/ontology/memoise.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { calendarDay } from './calendar-date.ts';

/** A date as precisely as it is known, and the first and last day it can be. */
export interface FuzzyDate {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
}

const expected = 'an EDTF date, such as 2024-04-18, 2023-03, 2024~, 2024/2034 or 2024-04/..';
const types = ['Date', 'Season', 'Decade', 'Century', 'Interval', 'List', 'Set'];

/** Ends that are open lie at the ends of the four-digit calendar, so that days compare as texts. */
const [first, last] = ['0001-01-01', '9999-12-31'] as const;

/** A date of the Extended Date/Time Format (Library of Congress, 2019; levels 0 to 2, years 1 to 9999, no times). */
export const fuzzyDate: ValueKind<FuzzyDate> = valueKind({
  name: 'FuzzyDate',
  doc: 'A date as precisely as it is known: a day, a month, a year, about a year, or a span between two of them.',
  expected,
  columns: [
    { suffix: '', type: 'string' },
    { suffix: 'Earliest', type: 'string', shownBy: ['earliest'] },
    { suffix: 'Latest', type: 'string', shownBy: ['latest'] },
  ],
  output: { type: 'object', name: 'FuzzyDate' },
  filter: {
    input: 'FuzzyDateFilter',
    doc: 'Compares what is certain: gte and gt look at the earliest day, lt and lte at the latest. An operand is its first day for gte and lt, its last for gt and lte: lte 2024-04 includes all of April. eq takes the EDTF text.',
    operand: 'EDTF',
    operators: {
      eq: '',
      ne: '',
      in: '',
      notIn: '',
      lt: 'Latest',
      lte: 'Latest',
      gt: 'Earliest',
      gte: 'Earliest',
      isNull: '',
    },
    bind(operand, operator) {
      const date = parse(operand);
      if (operator === 'gte' || operator === 'lt') return date.earliest;
      return operator === 'gt' || operator === 'lte' ? date.latest : date.edtf;
    },
  },
  order: ['Earliest', 'Latest'],
  parse,
  format: (value) => value.edtf,
  store: (value) => [value.edtf, value.earliest, value.latest],
  rdf: ({ edtf: text }) => ({ text, datatype: datatypeOf(text) }),
  load: ([text, earliest, latest]) =>
    text === null || text === undefined ? null : { edtf: text, earliest, latest },
});

/** Spans that were read before: the grammar takes most of an import's time, and dates repeat. Emptied when full. */
const spans = new Map<string, { readonly earliest: string; readonly latest: string }>();
const spansKept = 10_000;

/** Longest text, in UTF-16 units: the grammar takes a third of a second for ten thousand, and a date needs few. */
const longest = 200;

function parse(raw: string): FuzzyDate {
  const text = raw.trim();
  return { edtf: text, ...memoise(spans, spansKept, text, () => checkedSpan(text)) };
}

function checkedSpan(text: string): { earliest: string; latest: string } {
  if (text.length > longest) throw new ValueFault(`the date has ${text.length} characters`, expected);
  if (/[TW]/i.test(text)) throw new ValueFault(`${text} is not an EDTF date`, expected);
  // The library takes 2023-02-29? for the first of March.
  for (const [day] of text.replace(/[?~%]/g, '').matchAll(/\d{4}-\d{2}-\d{2}/g)) calendarDay(day);
  const span = spanOf(text);
  if (span.earliest > span.latest) throw new ValueFault(`${text} ends before it begins`, expected);
  return span;
}

function spanOf(text: string): { earliest: string; latest: string } {
  // A day of the calendar, as most dates are, is told apart without the grammar.
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && text >= first) return { earliest: text, latest: text };
  try {
    const parsed = edtf(text, { types });
    return {
      earliest: parsed.lower === null || parsed.min === -Infinity ? first : day(parsed.min),
      latest: parsed.upper === null || parsed.max === Infinity ? last : day(parsed.max),
    };
  } catch {
    // The library has no other words for it.
    const [from, to] = /^(\d{4}[\d-]*)\/(\d{4}[\d-]*)$/.exec(text)?.slice(1) ?? [];
    if (from !== undefined && to !== undefined && from > to)
      throw new ValueFault(`${text} ends before it begins`, expected);
    throw new ValueFault(`${text} is not an EDTF date between the years 1 and 9999`, expected);
  }
}

function day(time: number): string {
  const iso = new Date(time).toISOString();
  if (iso < first || iso.startsWith('+') || iso.startsWith('-')) throw new RangeError(iso);
  return iso.slice(0, 10);
}

/** Dates that XML Schema knows have its datatypes; all others that of the Library of Congress. */
function datatypeOf(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return xsd('date');
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return xsd('gYearMonth');
  return /^\d{4}$/.test(text) ? xsd('gYear') : 'http://id.loc.gov/datatypes/edtf/EDTF';
}
