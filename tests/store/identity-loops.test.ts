import { afterAll, describe, expect, test } from 'vitest';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { askedOf } from '../support/asked-of.ts';
import { identityIn } from '../support/identity-files.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const said = (subject: string, about: string, value: string) => judges('paper', subject, about, value);
const paper = files.write('paper.jsonl', [
  head('paper'),
  said('investment/first', 'amount', '1000 USD'),
  said('investment/first', 'investors', 'company/holding'),
  said('investment/again', 'amount', '2000 USD'),
  said('investment/again', 'supersededBy', 'investment/first'),
  said('investment/again', 'investors', 'company/holding'),
  said('company/holding', 'owns', 'company/firm'),
  said('company/firm', 'owns', 'company/firm'),
]);
const judgement = files.write('judgement.jsonl', [
  head('editors'),
  judges('editors', 'investment/again', 'sameAs', 'investment/first'),
  judges('editors', 'company/holding', 'sameAs', 'company/firm'),
]);

describe.each(storesUnderTest())('a link between what is shown as one on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const { brought, sound } = identityIn(world);

  test('leads nowhere: nothing takes its own place, and sums count it', async () => {
    await brought(paper);
    const before = await graphHash(world.store);
    await brought(judgement);
    await sound();
    const { investment, whoInvests, conflicts } = await asked(
      `{ investment(id: "investment/first") { supersededBy { id } } whoInvests(groupBy: [INVESTOR]) { nodes { total leftOut { reason } } } conflicts { nodes { about } } }`,
    );
    expect(investment).toEqual({ supersededBy: null });
    expect(whoInvests).toEqual({ nodes: [{ total: expect.any(String), leftOut: [] }] });
    expect(conflicts).toEqual({ nodes: [{ about: 'amount' }] });
    await withdrawFrom(world.store, 'source/editors');
    expect(await graphHash(world.store)).toBe(before);
  });

  test('stays where a source names one entity at both ends, as of a firm that holds shares of its own', async () => {
    await brought(paper, judgement);
    const { company } = await asked(
      '{ company(id: "company/firm") { owns { nodes { id } edges { claims { subject { id } named } } } claims(about: "owns") { nodes { named shown } } } }',
    );
    expect(company).toEqual({
      owns: {
        nodes: [{ id: 'company/firm' }],
        edges: [{ claims: [{ subject: { id: 'company/firm' }, named: 'company/firm' }] }],
      },
      claims: {
        nodes: expect.arrayContaining([
          { named: 'company/firm', shown: true },
          { named: 'company/holding', shown: false },
        ]),
      },
    });
  });
});
