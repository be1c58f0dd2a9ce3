import { type ArgumentNode, BREAK, type ValueNode, visit } from 'graphql';

/** Whether a value of a document, or an argument, is or holds a variable. */
export function hasVariables(value: ValueNode | ArgumentNode): boolean {
  let found = false;
  const Variable = () => {
    found = true;
    return BREAK;
  };
  visit(value, { Variable });
  return found;
}
