import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

interface Said {
  readonly source: string;
  readonly published?: string;
  readonly share?: string;
  readonly since?: string;
  readonly until?: string;
  readonly of?: string;
  readonly basis?: string;
}

/** A file of a source that says what company/a owns of others. */
const owned = (...said: readonly Said[]): readonly string[] =>
  said.map(({ source, published = '2024-01-01', of = 'company/b', basis, ...qualifiers }) =>
    files.write(`${source}.jsonl`, [
      { source: { id: `source/${source}`, title: source, published } },
      {
        subject: 'company/a',
        about: 'owns',
        value: of,
        source: `source/${source}`,
        qualifiers,
        ...(basis !== undefined && { basis }),
      },
    ]),
  );

describe.each(storesUnderTest())('claims of one link that say otherwise of it on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const brought = async (...said: readonly Said[]): Promise<void> => {
    expect((await importInto(world.store, owned(...said))).problems).toEqual([]);
  };
  const conflicts = async (args = '', asOf = '') => {
    const { conflicts: found } = await asked(
      `{ conflicts${args === '' && asOf === '' ? '' : `(${args}${asOf})`} { totalCount nodes { subject { id } about property nature rule shown { source { id } } claims { source { id } } } } }`,
    );
    return found as { readonly totalCount: number; readonly nodes: readonly object[] };
  };
  const share = (more: object = {}) => ({
    subject: { id: 'company/a' },
    about: 'owns',
    property: 'share',
    nature: 'CONTRADICTION',
    ...more,
  });
  const from = (...sources: readonly string[]) => sources.map((id) => ({ source: { id: `source/${id}` } }));

  test('are in conflict where they give two shares for one time', async () => {
    await brought(
      { source: 'register', share: '60', since: '2010', basis: 'STATED' },
      { source: 'paper', share: '45', since: '2010-04' },
      { source: 'later', share: '30', since: '2020' },
    );
    const expected = {
      totalCount: 1,
      nodes: [
        share({
          rule: 'basis: STATED before REPORTED',
          shown: { source: { id: 'source/register' } },
          claims: from('register', 'paper'),
        }),
      ],
    };
    expect(await conflicts()).toEqual(expected);
    expect(await conflicts('about: "company/a"')).toEqual(expected);
    expect((await conflicts('about: "company/b"')).totalCount).toBe(0);
  });

  test('are in conflict where none of them tells the time', async () => {
    await brought(
      { source: 'register', share: '60' },
      { source: 'paper', share: '45', published: '2025-01-01' },
    );
    expect((await conflicts()).nodes).toEqual([
      share({
        rule: 'date: published on 2025-01-01, later than 2024-01-01',
        shown: { source: { id: 'source/paper' } },
        claims: from('paper', 'register'),
      }),
    ]);
  });

  test('are in none where they are about two times, round the same share, or say nothing of it', async () => {
    await brought(
      { source: 'register', share: '60', since: '2010' },
      { source: 'later', share: '30', since: '2020' },
      { source: 'rounded', share: '59.8', since: '2010' },
      { source: 'silent', since: '2010' },
    );
    expect(await conflicts()).toEqual({ totalCount: 0, nodes: [] });
  });

  test('are found page by page, with what single values and other links disagree on', async () => {
    const firms = ['b', 'c', 'd'].map((one) => `company/${one}`);
    await brought(
      ...firms.flatMap((of, i) => [
        { source: `one-${i}`, share: '60', of },
        { source: `other-${i}`, share: '45', of },
      ]),
    );
    const found: string[] = [];
    for (let after = ''; ; ) {
      const { conflicts: page } = await asked(
        `{ conflicts(about: "company/a", first: 2${after}) { pageInfo { hasNextPage endCursor } nodes { claims { object { id } } } } }`,
      );
      const { nodes, pageInfo } = page as {
        nodes: readonly { claims: readonly { object: { id: string } }[] }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
      found.push(...nodes.flatMap(({ claims }) => claims[0]?.object.id ?? []));
      if (!pageInfo.hasNextPage) break;
      after = `, after: "${pageInfo.endCursor}"`;
    }
    expect(found).toEqual(firms);
  });

  test('agree again when one is withdrawn, and on a day before it came', async () => {
    await brought({ source: 'register', share: '60', until: '2020' });
    const before = await graphHash(world.store);
    await brought({ source: 'paper', share: '60', until: '2022', published: '2025-01-01' });
    expect((await conflicts()).nodes).toEqual([
      expect.objectContaining({ about: 'owns', property: 'until' }),
    ]);
    expect((await conflicts('', 'asOf: "2024-06-01"')).totalCount).toBe(0);
    expect((await conflicts('', 'asOf: "2025-06-01"')).totalCount).toBe(1);
    const findings: unknown[] = [];
    await verifyGraph({ store: world.store, ontology: graph, report: (one) => findings.push(one) });
    expect(findings).toEqual([]);
    await withdrawFrom(world.store, 'source/paper');
    expect((await conflicts()).totalCount).toBe(0);
    expect(await graphHash(world.store)).toBe(before);
  });

  test('are in conflict as long as two are left on a past day', async () => {
    await brought(
      { source: 'register', share: '60' },
      { source: 'paper', share: '45', published: '2024-02-01' },
      { source: 'third', share: '20', published: '2025-01-01' },
    );
    expect((await conflicts('', 'asOf: "2024-06-01"')).nodes).toEqual([
      expect.objectContaining({ claims: from('paper@2024-06-01', 'register@2024-06-01') }),
    ]);
  });
});
