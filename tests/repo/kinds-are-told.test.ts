import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kinds as words } from '../../explorer/src/language/kinds.ts';
import { graph } from '../../schema/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

describe('explorer/src/language/kinds.ts', () => {
  test.each(graph.kinds.map(({ code }) => code))(
    'has a word for %s in English, Korean and Japanese',
    (code) => {
      expect(
        words[code]?.filter((word) => word.trim() !== ''),
        `explorer/src/language/kinds.ts: ${code}`,
      ).toHaveLength(3);
    },
  );

  test('has none for what is not a kind', () => {
    const codes = graph.kinds.map(({ code }) => code);
    expect(Object.keys(words).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('README.md', () => {
  // What sources and claims are to entities stands in the first lines of the drawing, and is not declared.
  const drawn = [...readme.matchAll(/^ {2}(\w+) -- (\w+) --> (\w+)$/gm)].filter(
    ([, from]) => from !== 'Claim',
  );

  test.each(drawn.filter(([, , link]) => link !== 'DERIVED_FROM').map(([, ...names]) => names))(
    'draws a link that there is: %s -- %s --> %s',
    (from, link, to) => {
      const hop = graph.kind(from ?? '')?.hops.find(({ field }) => field === link);
      expect(hop?.to, `README.md: ${from} -- ${link} --> ${to}`).toContain(to);
    },
  );
});
