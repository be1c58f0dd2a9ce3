/** A text that a column must have for an expression to come to anything. */
export interface Guard {
  readonly column: string;
  readonly text: string;
}

/** Whether a record has another text there: to compute an expression takes a hundred times as long, and of the rules of a mapping most are of other records. */
export function isBarred({ column, text }: Guard, data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Array.isArray(data) || !Object.hasOwn(data, column))
    return false;
  const found = (data as Readonly<Record<string, unknown>>)[column];
  return typeof found === 'string' && found !== text;
}

/** What must hold for a condition: of `schema = "Person" and …` that the schema is so. */
export function guardOf(ast: unknown): Guard | null {
  const { type, value, lhs, rhs } = (ast ?? {}) as Node;
  if (type !== 'binary') return null;
  if (value === 'and') return guardOf(lhs);
  const [step, ...more] = lhs?.type === 'path' ? (lhs.steps ?? []) : [];
  const isName = step?.type === 'name' && more.length === 0 && step.stages === undefined;
  if (value !== '=' || !isName || lhs?.group !== undefined || rhs?.type !== 'string') return null;
  return { column: String(step.value), text: String(rhs.value) };
}

/** The same of `condition ? what` without anything else. */
export function guardOfChoice(ast: unknown): Guard | null {
  const { type, condition, else: other } = (ast ?? {}) as Node;
  return type === 'condition' && other === undefined ? guardOf(condition) : null;
}

interface Node {
  readonly type?: string;
  readonly value?: unknown;
  readonly lhs?: Node;
  readonly rhs?: Node;
  readonly steps?: readonly Node[];
  readonly stages?: unknown;
  readonly group?: unknown;
  readonly condition?: Node;
  readonly else?: Node;
}
