/** Where a member of a list stands: its line, from 1, and its first and last character, the latter not included. */
export interface MemberPlace {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Where each member of a list stands, in a text that is JSON.
 * @param keys the keys that lead to the list from the top
 */
export function placesOfMembers(text: string, keys: readonly string[]): readonly MemberPlace[] {
  let at = 0;
  const space = (): void => {
    while (/[\s,:]/.test(text[at] ?? '')) at += 1;
  };
  const string = (): string => {
    const from = at;
    for (at += 1; text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    at += 1;
    return text.slice(from, at);
  };
  const skip = (): void => {
    for (let depth = 0; at < text.length; ) {
      const sign = text[at];
      if (sign === '"') string();
      else at += 1;
      if (sign === '{' || sign === '[') depth += 1;
      if (sign === '}' || sign === ']') depth -= 1;
      // A number or a word ends where the next sign is none of its own.
      if (depth === 0 && (/["}\]]/.test(sign ?? '') || /[\s,\]}]/.test(text[at] ?? ' '))) return;
    }
  };
  for (const key of keys) {
    space();
    at += 1;
    for (space(); text[at] === '"'; space()) {
      const found = JSON.parse(string());
      space();
      if (found === key) break;
      skip();
    }
  }
  const places: MemberPlace[] = [];
  let [line, counted] = [1, 0];
  for (space(), at += 1, space(); at < text.length && text[at] !== ']'; space()) {
    for (; counted < at; counted += 1) if (text[counted] === '\n') line += 1;
    const from = at;
    skip();
    places.push({ line, from, to: at });
  }
  return places;
}
