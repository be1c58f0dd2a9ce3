import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { storesUnderTest } from '../support/stores.ts';

const schema = buildSchema(graph, defaultLimits);
const fixtures = resolve(import.meta.dirname, '../fixtures');

describe.each(storesUnderTest())('an export of an earlier version, on $name', (underTest) => {
  const world = emptyForEach(underTest);

  test('keeps its meaning: what one document says in two places is one claim, and what it took back stays so', async () => {
    const { problems, accepted } = await importInto(world.store, [
      resolve(fixtures, 'export-of-first-format.jsonl'),
    ]);
    expect([problems, accepted]).toEqual([[], 980]);
    const { data, errors } = await ask(
      { schema, ontology: graph, store: world.store },
      `{
        investment(id: "investment/widget-jp-2024") {
          amount { value currency comparator }
          announced { edtf }
          investors { nodes { id owns { edges { share node { id } claims { references { nodes { locator quote } } } } } } }
          claims(about: "amount") { nodes { text rank shown confidence references { nodes { source { id } locator quote } } } }
        }
        source(id: "source/example-corrected-2024-06-01") { retrieved derivedFrom { nodes { id } } }
      }`,
    );
    expect(errors).toBeUndefined();
    const corrected = { id: 'source/example-corrected-2024-06-01' };
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      investment: {
        amount: { value: '310000000', currency: 'USD', comparator: 'EXACT' },
        announced: { edtf: '2024-05-31' },
        investors: {
          nodes: [
            {
              id: 'company/widget',
              owns: {
                edges: [
                  {
                    share: '60',
                    node: { id: 'company/widget-japan' },
                    claims: [
                      {
                        references: {
                          nodes: [
                            { locator: 'paragraph 4', quote: null },
                            { locator: 'paragraph 9', quote: 'sixty percent' },
                          ],
                        },
                      },
                    ],
                  },
                ],
              },
            },
          ],
        },
        claims: {
          nodes: [
            {
              text: '310000000 USD EXACT',
              rank: 'NORMAL',
              shown: true,
              confidence: 0.7,
              references: {
                nodes: [
                  { source: { id: 'source/example-agency-2024-05-31' }, locator: 'paragraph 1', quote: null },
                ],
              },
            },
            {
              text: '300000000 USD AT_LEAST',
              rank: 'NORMAL',
              shown: false,
              confidence: null,
              references: {
                nodes: [
                  { source: corrected, locator: 'paragraph 2', quote: 'at least 300 million' },
                  { source: corrected, locator: 'paragraph 7', quote: null },
                ],
              },
            },
            {
              text: '300 USD EXACT',
              rank: 'DEPRECATED',
              shown: false,
              confidence: null,
              references: { nodes: [{ source: corrected, locator: 'paragraph 5', quote: '300 dollars' }] },
            },
          ],
        },
      },
      source: {
        retrieved: '2024-06-02',
        derivedFrom: { nodes: [{ id: 'source/example-agency-2024-05-31' }] },
      },
    });
  });
});
