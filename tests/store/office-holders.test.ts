import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { testData } from '../support/test-data.ts';

/** Presidents and vice presidents with their terms, of unitedstates/congress-legislators (CC0). */
const path = testData('persons', 'us-executive.yaml');

const executives = z.array(
  z.object({
    name: z.object({ first: z.string(), last: z.string() }),
    id: z.object({ govtrack: z.number() }),
    terms: z.array(z.object({ type: z.enum(['prez', 'viceprez']), start: z.string(), end: z.string() })),
  }),
);
const roles = { prez: 'President', viceprez: 'Vice President' };

const files = scratchFiles();
afterAll(() => files.remove());

function rowsOf(text: string) {
  const people = executives.parse(parse(text));
  const source = 'source/us-executive';
  const terms = people.flatMap(({ name, id, terms: of }) =>
    of.map(({ type, start, end }) => ({
      subject: `person/govtrack-${id.govtrack}`,
      about: 'holdsOfficeAt',
      value: 'public-body/us-government',
      qualifiers: { role: roles[type], during: `${start}/${end}` },
      source,
      locator: `${name.first} ${name.last}`,
    })),
  );
  return {
    people,
    terms,
    rows: [{ source: { id: source, title: 'Executives', timing: 'STANDING' } }, ...terms],
  };
}

describe.runIf(path !== null).each(storesUnderTest())(
  'the terms of presidents and vice presidents on $name',
  (underTest) => {
    const world = emptyForEach(underTest);
    const asked = askedOf(world);

    test('are all there, each once, and at any day those that ran then', async () => {
      const { people, terms, rows } = rowsOf(readFileSync(path ?? '', 'utf8'));
      expect((await importInto(world.store, [files.write('terms.jsonl', rows)])).problems).toEqual([]);
      const edges = 'totalCount edges { role during { edtf } node { id } }';
      const pages: { role: string; during: { edtf: string }; node: { id: string } }[] = [];
      for (let after = ''; ; ) {
        const { publicBody } = await asked(
          `{ publicBody(id: "public-body/us-government") { officers(first: 50${after}) { pageInfo { hasNextPage endCursor } ${edges} } } }`,
        );
        const { officers } = publicBody as {
          officers: {
            totalCount: number;
            edges: typeof pages;
            pageInfo: { hasNextPage: boolean; endCursor: string };
          };
        };
        expect(officers.totalCount).toBe(terms.length);
        pages.push(...officers.edges);
        after = `, after: "${officers.pageInfo.endCursor}"`;
        if (!officers.pageInfo.hasNextPage) break;
      }
      const text = (id: string, role: string, during: string): string => `${id} ${role} ${during}`;
      expect(pages.map(({ role, during, node }) => text(node.id, role, during.edtf)).sort()).toEqual(
        terms.map(({ subject, qualifiers: { role, during } }) => text(subject, role, during)).sort(),
      );
      expect(new Set(pages.map(({ node }) => node.id)).size).toBe(people.length);
      const { publicBody } = await asked(
        `{ publicBody(id: "public-body/us-government") { officers(at: "1940-06-01") { ${edges} } } }`,
      );
      expect(publicBody).toMatchObject({
        officers: {
          totalCount: 2,
          edges: expect.arrayContaining([
            expect.objectContaining({ role: 'President', during: { edtf: '1937-01-20/1941-01-20' } }),
            expect.objectContaining({ role: 'Vice President', during: { edtf: '1937-01-20/1941-01-20' } }),
          ]),
        },
      });
    });
  },
);
