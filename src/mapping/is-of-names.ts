/** Variables that differ from record to record, or are one. */
const ofRecord: readonly unknown[] = ['', '$', 'row', 'line', 'record'];

/** Functions that give another answer each time, or read a text as an expression. */
const unsteady: readonly unknown[] = ['now', 'millis', 'random', 'eval'];

/** Steps that reach what they do not name. */
const reaching: readonly unknown[] = ['wildcard', 'descendant', 'parent', 'transform'];

/**
 * Whether nothing but the names in a syntax tree of JSONata, and what is the same in a whole file, decides what it gives. What cannot be
 * told from its text is taken to depend on more.
 * @param withinItem whether `$` is a member of a list at hand, and not the record
 */
export function isOfNames(node: unknown, withinItem = false): boolean {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return true;
  if (Array.isArray(node)) return node.every((one) => isOfNames(one, withinItem));
  const { type, value, steps, procedure, ...others } = node as Readonly<Record<string, unknown>>;
  if (reaching.includes(type)) return false;
  if (type === 'variable') return !ofRecord.includes(value) || (withinItem && value === '');
  // Without arguments a function is of what is at hand.
  if (type === 'function' && !withinItem && Array.isArray(others.arguments) && others.arguments.length === 0)
    return false;
  if (isVariable(procedure) && unsteady.includes(procedure.value)) return false;
  if (Array.isArray(steps) && !steps.every((step, at) => isOfNames(step, withinItem || at > 0))) return false;
  if (!isVariable(procedure) && !isOfNames(procedure, withinItem)) return false;
  return Object.entries(others).every(([key, child]) =>
    isOfNames(child, withinItem || key === 'predicate' || key === 'stages'),
  );
}

const isVariable = (node: unknown): node is { readonly value: unknown } =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'variable' && 'value' in node;
