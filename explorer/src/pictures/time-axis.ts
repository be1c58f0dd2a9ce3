/** A date as well as it is known, as its first and last day. */
export interface Span {
  readonly earliest: string;
  readonly latest: string;
}

/** A span on an axis, from 0 to 1. Spans of one lane do not touch. */
export interface AxisMark {
  readonly start: number;
  readonly end: number;
  readonly lane: number;
  /** Whether it goes on beyond the axis, since its beginning or end is open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** An axis of days with the spans on it. */
export interface TimeAxis {
  readonly marks: readonly AxisMark[];
  readonly lanes: number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

const day = 86_400_000;
const year = 365 * day;
const openStart = '0001-01-01';
const openEnd = '9999-12-31';

/**
 * Lays spans out on an axis that is as long as they need: whole years, or months where it is short. `least` is how much of the
 * axis a mark takes at least, so that a day can be seen; `ticks` is about how many lines the axis has.
 */
export function timeAxis(spans: readonly Span[], least: number, ticks: number): TimeAxis {
  const known = spans.flatMap(daysOf);
  if (known.length === 0) return { marks: [], lanes: 0, ticks: [] };
  const { from, to, lines } = scale(Math.min(...known), Math.max(...known), Math.max(1, ticks));
  const at = (time: number) => (time - from) / (to - from);
  const lanes: number[] = [];
  const marks = spans.map(({ earliest, latest }): AxisMark => {
    const start = earliest === openStart ? 0 : Math.min(at(parse(earliest)), 1 - least);
    const end = Math.max(latest === openEnd ? 1 : at(parse(latest) + day), start + least);
    const free = lanes.findIndex((taken) => taken <= start);
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = end + least / 2;
    return { start, end, lane, openStart: earliest === openStart, openEnd: latest === openEnd };
  });
  return { marks, lanes: lanes.length, ticks: lines.map(([time, label]) => ({ at: at(time), label })) };
}

/** The days that the axis must reach: a year's room where a beginning or an end is open. */
function daysOf({ earliest, latest }: Span): readonly number[] {
  if (earliest === openStart && latest === openEnd) return [];
  if (earliest === openStart) return [parse(latest) + day - year, parse(latest) + day];
  if (latest === openEnd) return [parse(earliest), parse(earliest) + year];
  return [parse(earliest), parse(latest) + day];
}

interface Scale {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly (readonly [time: number, label: string])[];
}

function scale(first: number, last: number, ticks: number): Scale {
  const years = (last - first) / (365.25 * day);
  return years <= 2 ? byMonths(first, last, ticks) : byYears(first, last, ticks);
}

function byYears(first: number, last: number, ticks: number): Scale {
  const from = new Date(first).getUTCFullYear();
  const to = new Date(last - 1).getUTCFullYear() + 1;
  const step =
    [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((years) => (to - from) / years <= ticks) ?? 1000;
  const lines: [number, string][] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step) lines.push([start(at, 0), String(at)]);
  return { from: start(from, 0), to: start(to, 0), lines };
}

function byMonths(first: number, last: number, ticks: number): Scale {
  const from = monthOf(first);
  const to = monthOf(last - 1) + 1;
  const step = [1, 2, 3, 6, 12].find((months) => (to - from) / months <= ticks) ?? 12;
  const lines: [number, string][] = [];
  for (let at = Math.ceil(from / step) * step; at <= to; at += step)
    lines.push([start(0, at), new Date(start(0, at)).toISOString().slice(0, 7)]);
  return { from: start(0, from), to: start(0, to), lines };
}

const monthOf = (time: number): number => new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();

/** The first day of a month, counted from the first of a year; years below 100 are themselves, which Date.UTC takes as of the twentieth century. */
function start(from: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(from, month, 1);
  return date.getTime();
}

function parse(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
