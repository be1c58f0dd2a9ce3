import { isSteadyCall } from './is-steady-call.ts';

/** Variables that differ from record to record, or are one. */
const ofRecord: readonly unknown[] = ['', '$', 'row', 'line', 'record'];

/** Functions that give another answer each time, or read a text as an expression. */
export const unsteady: readonly string[] = ['now', 'millis', 'random', 'shuffle', 'eval'];

/** Steps that reach what they do not name, and functions that are called with less than they are given here. */
const reaching: readonly unknown[] = ['wildcard', 'descendant', 'parent', 'transform', 'partial'];

/**
 * Whether nothing but the names in a syntax tree of JSONata, and what is the same in a whole file, decides what it gives. What cannot be
 * told from its text is taken to depend on more.
 * @param withinItem whether `$` is a member of a list at hand, and not the record
 */
export function isOfNames(node: unknown, withinItem = false): boolean {
  if (typeof node !== 'object' || node === null || node instanceof RegExp) return true;
  if (Array.isArray(node)) return node.every((one) => isOfNames(one, withinItem));
  const { type, value, steps, procedure, signature, focus, index, ...others } = node as Node;
  if (reaching.includes(type)) return false;
  // Steps behind `@$v` and `#$i` are read of what stands around, and a signature may take what is at hand for an argument.
  if (focus !== undefined || index !== undefined || signature !== undefined) return false;
  if (type === 'variable')
    return (
      !isUnsteady(value) &&
      (!ofRecord.includes(value) || (withinItem && value === '')) &&
      (withinItem || isSteadyCall(value, null))
    );
  if (type === 'apply') return isOfNames(others.lhs, withinItem) && isOfApplied(others, withinItem);
  if (type === 'function' && !isOfCall(procedure, others.arguments, withinItem)) return false;
  if (Array.isArray(steps) && !steps.every((step, at) => isOfNames(step, withinItem || at > 0))) return false;
  if (!isVariable(procedure) && !isOfNames(procedure, withinItem)) return false;
  return Object.entries(others).every(([key, child]) =>
    isOfNames(child, withinItem || key === 'predicate' || key === 'stages'),
  );
}

/** Whether a call reads nothing but its arguments. Without any, a function is of what is at hand. */
function isOfCall(procedure: unknown, given: unknown, withinItem: boolean): boolean {
  if (!isVariable(procedure)) return true;
  if (isUnsteady(procedure.value)) return false;
  const all = Array.isArray(given) ? given : [];
  return withinItem || (all.length > 0 && isSteadyCall(procedure.value, all));
}

/** `lhs ~> $f(…)`: what stands on the left is the first argument. */
function isOfApplied({ lhs, rhs }: Node, withinItem: boolean): boolean {
  const { type, procedure, arguments: given } = (rhs ?? {}) as Node;
  if (type !== 'function' || !Array.isArray(given)) return isOfNames(rhs, withinItem);
  return isOfCall(procedure, [lhs, ...given], withinItem) && isOfNames(given, withinItem);
}

const isUnsteady = (name: unknown): boolean => unsteady.some((one) => one === name);

const isVariable = (node: unknown): node is { readonly value: unknown } =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'variable' && 'value' in node;

type Node = Readonly<Record<string, unknown>>;
