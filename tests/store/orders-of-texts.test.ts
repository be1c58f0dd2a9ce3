import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** In the order of code points. In units of UTF-16 those beyond the first plane come before 﨑 and U+E000. */
const names = ['a', 'z', '宮崎', '宮﨑', '宮𠮷', '\u{e000}', '﨑', '🏭', '𠮷'];
const source = { id: 'source/s', title: 'S', lang: 'en', published: '2024-01-01', sourceKind: 'PRESS' };
const claims = names.flatMap((name, n) => {
  // Ids in another order than names.
  const subject = `company/${(n * 7) % names.length}`;
  return [
    { subject, about: 'names', value: `${name}@ja`, source: source.id },
    { subject, about: 'legalForm', value: name, source: source.id },
  ];
});
const schema = buildSchema(graph, defaultLimits);

interface Page {
  readonly companies: {
    readonly nodes: readonly { readonly legalForm: string }[];
    readonly pageInfo: { readonly [end: string]: string | null };
  };
}

describe.each(storesUnderTest())('pages in the order of texts on $name', ({ open }) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await open();
    await importInto(under.store, [files.write('names.jsonl', [{ source }, ...claims])]);
  });
  afterAll(() => under.destroy());

  test.each([
    ['NAME', 'ASC', 'first', 'after', 'endCursor'],
    ['NAME', 'DESC', 'first', 'after', 'endCursor'],
    ['LEGAL_FORM', 'ASC', 'first', 'after', 'endCursor'],
    ['LEGAL_FORM', 'DESC', 'first', 'after', 'endCursor'],
    ['LEGAL_FORM', 'ASC', 'last', 'before', 'startCursor'],
  ])(
    '%s %s, one by one with %s, leave nothing out and repeat nothing',
    async (field, direction, size, side, end) => {
      const source = `query ($cursor: String) { companies(orderBy: [{field: ${field}, direction: ${direction}}], ${size}: 1, ${side}: $cursor) { nodes { legalForm } pageInfo { ${end} } } }`;
      const seen: string[] = [];
      for (let cursor: string | null = null; seen.length <= names.length; ) {
        const { data } = await ask({ schema, ontology: graph, store: under.store }, source, { cursor });
        const { nodes, pageInfo } = (data as unknown as Page).companies;
        if (nodes.length === 0) break;
        seen.push(...nodes.map(({ legalForm }) => legalForm));
        cursor = pageInfo[end] ?? null;
      }
      const upwards = (direction === 'ASC') === (size === 'first');
      expect(seen).toEqual(upwards ? names : names.toReversed());
    },
  );
});
