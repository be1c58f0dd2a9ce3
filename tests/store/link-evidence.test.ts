import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const head = (id: string, more: object = {}) => ({
  source: { id: `source/${id}`, title: id, published: '2024-01-01', ...more },
});
const invests = (source: string, more: object) => ({
  subject: 'investment/n1',
  about: 'investors',
  value: 'company/a',
  source: `source/${source}`,
  ...more,
});

describe.each(storesUnderTest())('what a link rests on, on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);

  test('is the basis and the confidence of its strongest claim, and the origins of all', async () => {
    await importInto(world.store, [
      files.write('rows.jsonl', [
        head('agency', { sourceKind: 'AGENCY' }),
        head('paper-1', { derivedFrom: ['source/agency'], sourceKind: 'PRESS' }),
        head('paper-2', { derivedFrom: ['source/agency'], sourceKind: 'PRESS' }),
        head('register', { sourceKind: 'OFFICIAL' }),
        invests('paper-1', { basis: 'REPORTED', confidence: 0.5 }),
        invests('paper-2', { basis: 'INFERRED', confidence: 0.9 }),
        invests('register', { basis: 'STATED', confidence: 0.75 }),
        { subject: 'investment/n1', about: 'hosts', value: 'country/jp', source: 'source/paper-1' },
      ]),
    ]);
    const evidence =
      'edges { basis confidence origins { documents independentOrigins officialOrigins } claims { basis } }';
    expect(
      await asked(
        `{ investment(id: "investment/n1") { investors { ${evidence} } hosts { ${evidence} } } source(id: "source/paper-1") { derivedFrom { edges { basis confidence origins { documents } } } } }`,
      ),
    ).toEqual({
      investment: {
        investors: {
          edges: [
            {
              basis: 'STATED',
              confidence: 0.75,
              origins: { documents: 3, independentOrigins: 2, officialOrigins: 1 },
              claims: [{ basis: 'STATED' }, { basis: 'REPORTED' }, { basis: 'INFERRED' }],
            },
          ],
        },
        hosts: {
          edges: [
            {
              basis: 'REPORTED',
              confidence: null,
              origins: { documents: 1, independentOrigins: 1, officialOrigins: 0 },
              claims: [{ basis: 'REPORTED' }],
            },
          ],
        },
      },
      // A document itself says whom it repeats, in the head of its file.
      source: { derivedFrom: { edges: [{ basis: 'STATED', confidence: null, origins: { documents: 0 } }] } },
    });
  });
});
