/** How many keys all objects in a value of JSON have. */
export function keysIn(parsed: unknown): number {
  let keys = 0;
  // Not recursive: deep nesting would overflow the stack.
  const open = [parsed];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null) continue;
    const inner = Object.values(value);
    if (!Array.isArray(value)) keys += inner.length;
    for (const one of inner) if (typeof one === 'object') open.push(one);
  }
  return keys;
}
