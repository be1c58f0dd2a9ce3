import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import type { Statement } from '../../src/shapes/index.ts';
import { notePending } from '../../src/shapes/ledger.ts';
import { endLinks, mergeEntities, setEntities, turnClaims } from '../../src/shapes/projection.ts';
import { takeFromTerms } from '../../src/shapes/terms.ts';
import type { Finding } from '../../src/verifier/finding.ts';
import { verifyGraph } from '../../src/verifier/verify-graph.ts';
import { heldClaims } from '../support/held.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { soon, storesUnderTest } from '../support/stores.ts';
import { widgetRows } from '../support/widget-rows.ts';

const files = scratchFiles();
const said = { subject: 'investment/widget', basis: 'REPORTED', source: 'source/paper' };
const paper = files.write('paper.jsonl', [
  { source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } },
  { ...said, about: 'amount', value: '100 USD' },
  { ...said, about: 'amount', value: '200 USD' },
  { ...said, about: 'hosts', value: 'country/jp' },
]);
afterAll(() => files.remove());

const hosts = graph.links.find(({ field, from }) => field === 'hosts' && from[0] === 'Investment');

describe.each(storesUnderTest())('$name', (underTest) => {
  const world = emptyForEach(underTest);

  async function findings(): Promise<readonly Finding[]> {
    const found: Finding[] = [];
    await verifyGraph({ store: world.store, ontology: graph, report: (one) => found.push(one) });
    return found;
  }
  const tamper = (...statements: readonly Statement[]) =>
    world.store.write(async (transaction) => {
      for (const statement of statements) await transaction.run(statement);
    }, soon());

  test('a graph is whole as an import leaves it, and the same graph as before', async () => {
    await importInto(world.store, [paper]);
    const hash = await graphHash(world.store);
    const told = await verifyGraph({ store: world.store, ontology: graph, report: () => {} });
    expect(told).toEqual({ claims: 3, hash, findings: 0, claimsAreSound: true, unfinished: [], waiting: [] });
  });

  test('an empty graph is whole', async () => {
    expect(await findings()).toEqual([]);
  });

  test('a value that no claim gives is reported with its entity and its column', async () => {
    await importInto(world.store, [paper]);
    await tamper(setEntities([{ id: 'investment/widget', columns: { amountValue: '300' } }]));
    expect(await findings()).toEqual([
      { place: 'investment/widget', message: 'differs from what its claims give: amountValue' },
    ]);
  });

  test('a missing link is reported with its end, and an entity that nobody mentions', async () => {
    await importInto(world.store, [paper]);
    if (hosts === undefined) throw new Error('An investment has hosts.');
    await tamper(
      endLinks(hosts, [{ from: 'investment/widget', to: 'country/jp' }]),
      mergeEntities('Company', ['company/ghost']),
    );
    expect(await findings()).toEqual([
      { place: 'company/ghost', message: 'no claim gives it' },
      { place: 'investment/widget', message: `differs from what its claims give: ${hosts.type} country/jp` },
    ]);
  });

  test('a claim that is shown and should not be is reported with its id', async () => {
    await importInto(world.store, [paper]);
    const hidden = (await heldClaims(world.store)).find(({ shown }) => shown === false);
    const id = String(hidden?.id);
    await tamper(turnClaims([{ id, shown: true }]));
    expect(await findings()).toEqual([{ place: id, message: 'differs from what its claims give: shown' }]);
  });

  test('an entity that search would not find is reported with the term that is lost', async () => {
    const called = (id: string, value: string) => ({
      ...said,
      subject: `company/${id}`,
      about: 'names',
      value,
    });
    // The order of these two letters is another one in JavaScript than in the stores.
    const named = [
      called('acme', 'Acme@en COMMON'),
      called('yoshi', '𠮷野@ja COMMON'),
      called('saki', '﨎野@ja COMMON'),
    ];
    await importInto(world.store, [
      files.write('named.jsonl', [
        { source: { id: 'source/paper', title: 'Paper', published: '2024-03-01' } },
        ...named,
      ]),
    ]);
    expect(await findings()).toEqual([]);
    await tamper(takeFromTerms([{ key: '=acme', member: '\ncompany/acme\n' }]));
    expect(await findings()).toContainEqual({
      place: 'company/acme',
      message: 'search does not find it under =acme',
    });
  });

  test('money that an interrupted import left to be converted is reported, and is not a fault; what was stated about it is', async () => {
    await importInto(world.store, [files.write('widgets.jsonl', widgetRows)]);
    const works = 'investment/works';
    await tamper(
      notePending(['KRW']),
      setEntities([{ id: works, columns: { amountUsdCents: null, amountPerUsd: null } }]),
    );
    const told = await verifyGraph({ store: world.store, ontology: graph, report: () => {} });
    expect(told).toMatchObject({ findings: 0, waiting: ['KRW'] });
    await tamper(setEntities([{ id: works, columns: { amountValue: '7' } }]));
    expect(await findings()).toEqual([
      { place: works, message: 'differs from what its claims give: amountValue' },
    ]);
  });
});
