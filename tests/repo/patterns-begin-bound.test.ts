import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const cases = join(import.meta.dirname, '../golden/cases');
const goldens = readdirSync(cases, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.cypher'),
);

/** The first pattern of each CALL, with the node that it is handed. */
const calls = goldens.flatMap((name) =>
  [
    ...readFileSync(join(cases, name), 'utf8').matchAll(
      /CALL \((\w+)\) \{ MATCH (\S.*?) (?:MATCH|WHERE|WITH|RETURN)\b/g,
    ),
  ].map(([, handed = '', pattern = '']) => ({ name, handed, pattern })),
);

/** The embedded engine starts where a pattern begins: from anywhere else it looks at every node of that label, for each row. */
test('a pattern that goes by a node which its CALL is handed begins at that node', () => {
  const going = calls.filter(({ handed, pattern }) => new RegExp(`\\(${handed}[):]`).test(pattern));
  expect(going.length).toBeGreaterThan(100);
  expect(going.filter(({ handed, pattern }) => !pattern.startsWith(`(${handed}`))).toEqual([]);
});
