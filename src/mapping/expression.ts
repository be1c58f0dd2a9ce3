import jsonata from 'jsonata';
import { RowFault } from '../claims/problem.ts';
import { guardOf, guardOfChoice, isBarred } from './guard.ts';
import { isOfNames } from './is-of-names.ts';
import { knownResults } from './known-results.ts';
import { MappingFault } from './mapping-fault.ts';
import type { Scope } from './scope.ts';

/** An expression of a mapping, compiled. */
export interface Expression {
  /** Dotted names of what it reads, as far as its text tells. */
  readonly reads: readonly string[];
  /** Names of a record that decide all of it, but for what is the same in a whole file; null where more may. */
  readonly decidedBy: readonly string[] | null;
  /** The variables that it names, functions among them. */
  readonly variables: ReadonlySet<string>;
  /** What it gives; undefined for nothing. @throws {RowFault} where it cannot be computed */
  of(scope: Scope): Promise<unknown>;
}

/** What one expression may take of one record: milliseconds, calls within calls, members of a list. */
const bounds = Object.freeze({ timeout: 1_000, stack: 500, sequence: 100_000 });

const language = 'an expression of JSONata (docs.jsonata.org)';

/** @throws {MappingFault} where it cannot be understood */
export function expression(text: string, path: readonly string[]): Expression {
  const compiled = parsed(text, path);
  const tree: unknown = compiled.ast();
  const guard = guardOfChoice(tree);
  const paths = [...namesIn(tree)];
  const decidedBy = isOfNames(tree) ? [...new Set(paths.flatMap(([first]) => first ?? []))] : null;
  const compute = async ({ data, bindings }: Scope): Promise<unknown> => {
    try {
      return await compiled.evaluate(data, bindings);
    } catch (fault) {
      throw new RowFault('BAD_VALUE', '', `${text} cannot be computed: ${messageOf(fault)}`, language);
    }
  };
  const resultOf = decidedBy === null ? compute : knownResults(decidedBy, compute);
  return {
    reads: [...new Set(paths.map((names) => names.join('.')))],
    decidedBy,
    variables: new Set(variablesIn(tree)),
    of: async (scope) => (guard !== null && isBarred(guard, scope.data) ? undefined : resultOf(scope)),
  };
}

/** An expression that says whether something holds. @throws {MappingFault} */
export function condition(declared: unknown, path: readonly string[]): Expression {
  if (typeof declared !== 'string') throw new MappingFault(path, 'it is not a text', 'an expression');
  const whole = expression(`$boolean(${declared})`, path);
  const guard = guardOf(parsed(declared, path).ast());
  if (guard === null) return whole;
  return { ...whole, of: async (scope) => !isBarred(guard, scope.data) && whole.of(scope) };
}

function parsed(text: string, path: readonly string[]): jsonata.Expression {
  try {
    return jsonata(text, bounds);
  } catch (fault) {
    throw new MappingFault(path, `${text} is not an expression: ${messageOf(fault)}`, language);
  }
}

/** Faults of JSONata are plain objects with a message. */
const messageOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'message' in fault ? String(fault.message) : String(fault);

/** The chain of names with which each path of a syntax tree begins: `a.b` of `$sum(a.b)`, and nothing of `$match(a, /x/).groups`'s own. */
function* namesIn(node: unknown): Generator<readonly string[]> {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const one of node) yield* namesIn(one);
    return;
  }
  const { type, steps } = node as { readonly type?: unknown; readonly steps?: readonly Step[] };
  if (type !== 'path' || steps === undefined) {
    for (const child of Object.values(node)) yield* namesIn(child);
    return;
  }
  const from = steps[0]?.type === 'variable' && wholes.includes(String(steps[0].value)) ? 1 : 0;
  const end = steps.findIndex((step, i) => i >= from && step.type !== 'name');
  const names = steps.slice(from, end === -1 ? steps.length : end).map(({ value }) => String(value));
  if (names.length > 0) yield names;
  // What stands in brackets behind a name, and in other steps.
  for (const step of steps) yield* namesIn(step.type === 'name' ? { ...step, value: null } : step);
}

function* variablesIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, value } = node as Step;
  if (type === 'variable') yield String(value);
  for (const child of Object.values(node)) yield* variablesIn(child);
}

/** Variables that are the record, or the part at hand. */
const wholes = ['', 'record'];

interface Step {
  readonly type: string;
  readonly value?: unknown;
}
