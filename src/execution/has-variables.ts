import { type ASTNode, BREAK, visit } from 'graphql';

/** Whether a part of a document is or holds a variable. */
export function hasVariables(part: ASTNode): boolean {
  let found = false;
  const Variable = () => {
    found = true;
    return BREAK;
  };
  visit(part, { Variable });
  return found;
}
