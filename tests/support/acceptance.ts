/** What a client asks, and what must hold of the answer: by dotted path, where `*` is some element and `#` the length. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
  /** Whether errors are part of the answer. */
  readonly errors?: boolean;
}

type Matcher = (got: unknown, wanted: unknown) => boolean;

const matchers: Readonly<Record<string, Matcher>> = {
  gte: (got, wanted) => Number(got) >= Number(wanted),
  lte: (got, wanted) => Number(got) <= Number(wanted),
  near: (got, wanted) => {
    const [value = Number.NaN, share = 0] = Array.isArray(wanted) ? wanted.map(Number) : [];
    return Math.abs(Number(got) - value) <= Math.abs(value) * share;
  },
  contains: (got, wanted) => String(got).includes(String(wanted)),
  match: (got, wanted) => new RegExp(String(wanted)).test(String(got)),
  oneOf: (got, wanted) => Array.isArray(wanted) && wanted.includes(got),
  exists: (got, wanted) => (got !== null && got !== undefined) === wanted,
};

/** What an answer lacks of what a case expects, a line each. */
export function shortcomings(
  asked: Case,
  answer: { data?: unknown; errors?: readonly unknown[] },
): readonly string[] {
  const unexpected =
    answer.errors !== undefined && asked.errors !== true ? [JSON.stringify(answer.errors)] : [];
  const whole = { ...record(answer.data), $errors: answer.errors };
  const wrong = Object.entries(asked.expect).flatMap(([path, wanted]) => {
    const got = reach(whole, path.split('.'));
    return got.some((value) => holds(value, wanted))
      ? []
      : [`${path}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`];
  });
  return [...unexpected, ...wrong];
}

function reach(value: unknown, path: readonly string[]): readonly unknown[] {
  const [head, ...rest] = path;
  if (head === undefined) return [value];
  if (head === '#') return [Array.isArray(value) ? value.length : undefined];
  if (head === '*') return Array.isArray(value) ? value.flatMap((element) => reach(element, rest)) : [];
  return value === null || value === undefined ? [undefined] : reach(record(value)[head], rest);
}

function holds(got: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null || Array.isArray(wanted))
    return JSON.stringify(got) === JSON.stringify(wanted);
  return Object.entries(wanted).every(([how, value]) => {
    const matcher = matchers[how];
    if (matcher === undefined) throw new Error(`unknown matcher ${how}`);
    return matcher(got, value);
  });
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
