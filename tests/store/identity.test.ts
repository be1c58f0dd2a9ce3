import { afterAll, describe, expect, test } from 'vitest';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { askedOf } from '../support/asked-of.ts';
import { identityFiles, identityIn } from '../support/identity-files.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach, hashOf, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const { register, same } = identityFiles(files);

describe.each(storesUnderTest())('what is judged to be the same on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const { brought, sound, shownAs } = identityIn(world);

  test('is one entity with what both said, under the id that the judgement leads to, and both ids answer', async () => {
    await brought(register, same());
    await sound();
    const fields = `id name mergedFrom live names { value } founded { edtf } headquarteredIn { id }
      owns { nodes { id } } investments { nodes { id } } subsidiaries { nodes { id } }`;
    const one = {
      id: 'company/oracle',
      name: 'Oracle',
      mergedFrom: ['company/oracle-corp'],
      live: true,
      names: [{ value: 'Oracle' }, { value: 'Oracle Corporation' }],
      founded: { edtf: '1977-06-16' },
      headquarteredIn: { id: 'country/us' },
      owns: { nodes: [{ id: 'company/oracle-japan' }] },
      investments: { nodes: [{ id: 'investment/cloud' }] },
      subsidiaries: { nodes: [{ id: 'company/oracle-japan' }] },
    };
    expect(
      await asked(`{
        canonical: company(id: "company/oracle") { ${fields} }
        other: company(id: "company/oracle-corp") { ${fields} }
        node(id: "company/oracle-corp") { id }
        entity(id: "company/oracle-corp") { id }
        companies { totalCount nodes { id mergedFrom } }
        search(text: "oracle corporation", first: 1) { edges { node { id } } }
      }`),
    ).toEqual({
      canonical: one,
      other: one,
      node: { id: 'company/oracle' },
      entity: { id: 'company/oracle' },
      companies: {
        totalCount: 2,
        nodes: [
          { id: 'company/oracle', mergedFrom: ['company/oracle-corp'] },
          { id: 'company/oracle-japan', mergedFrom: [] },
        ],
      },
      search: { edges: [{ node: { id: 'company/oracle' } }] },
    });
  });

  test('keeps in each claim the ids that it names, and tells who judged', async () => {
    await brought(register, same('editors', 'company/oracle-corp', 'company/oracle', { basis: 'ESTIMATED' }));
    expect(
      await asked(`{
        company(id: "company/oracle") {
          founded: claims(about: "founded") { nodes { named text shown subject { id } } }
          sameAs { totalCount nodes { named about text basis shown subject { id } object { id } source { id } } }
          differentFrom { totalCount }
        }
        investment(id: "investment/cloud") { claims(about: "investors") { nodes { text object { id } } } }
      }`),
    ).toEqual({
      company: {
        founded: {
          nodes: [
            { named: 'company/oracle', text: '1977', shown: false, subject: { id: 'company/oracle' } },
            {
              named: 'company/oracle-corp',
              text: '1977-06-16',
              shown: true,
              subject: { id: 'company/oracle' },
            },
          ],
        },
        sameAs: {
          totalCount: 1,
          nodes: [
            {
              named: 'company/oracle-corp',
              about: 'sameAs',
              text: 'company/oracle',
              basis: 'ESTIMATED',
              shown: true,
              subject: { id: 'company/oracle' },
              object: { id: 'company/oracle' },
              source: { id: 'source/editors' },
            },
          ],
        },
        differentFrom: { totalCount: 0 },
      },
      investment: {
        claims: { nodes: [{ text: 'company/oracle-corp', object: { id: 'company/oracle' } }] },
      },
    });
  });

  test('is the same graph whichever came first, and through an export; taking it back is the graph without it', async () => {
    const apart = await hashOf(world, [register]);
    const first = await hashOf(world, [register, same()]);
    expect(first).not.toBe(apart);
    await world.anew();
    await brought(same(), register);
    expect(await graphHash(world.store)).toBe(first);
    let lines = '';
    for await (const line of exportClaims(world.store)) lines += `${line}\n`;
    expect(await hashOf(world, [files.write('export.jsonl', lines)])).toBe(first);
    await withdrawFrom(world.store, 'source/editors');
    expect(await graphHash(world.store)).toBe(apart);
    await sound();
    expect(await shownAs('company/oracle-corp')).toEqual(['company/oracle-corp']);
    await withdrawFrom(world.store, 'source/editors', true);
    expect(await graphHash(world.store)).toBe(first);
    await sound();
  });

  test('joins by way of others, and is shown under what all of them lead to', async () => {
    await brought(register, same(), same('more', 'company/oracle', 'company/oracle-japan'));
    expect(await shownAs('company/oracle', 'company/oracle-corp', 'company/oracle-japan')).toEqual(
      Array(3).fill('company/oracle-japan'),
    );
    await withdrawFrom(world.store, 'source/editors');
    expect(await shownAs('company/oracle', 'company/oracle-corp', 'company/oracle-japan')).toEqual([
      'company/oracle-japan',
      'company/oracle-corp',
      'company/oracle-japan',
    ]);
  });

  test('is meant by each of its ids, in filters, paths, reasons, conflicts and timelines', async () => {
    await brought(register, same());
    const both = async (text: string) => {
      const [other, shown] = await Promise.all(
        ['company/oracle-corp', 'company/oracle'].map((id) => asked(text.replaceAll('ID', `"${id}"`))),
      );
      expect(other).toEqual(shown);
      return shown;
    };
    expect(
      await both(`{
        companies(where: { id: { eq: ID } }) { nodes { id } }
        among: companies(where: { id: { in: [ID, "company/oracle-japan"] } }) { totalCount }
        others: companies(where: { id: { ne: ID } }) { nodes { id } }
        none: companies(where: { NOT: { id: { notIn: [ID] } } }) { totalCount }
        investments(where: { investors: { some: { id: { eq: ID } } } }) { nodes { id } }
        whoInvests(where: { investors: { some: { id: { in: [ID] } } } }, groupBy: [INVESTOR]) { nodes { keys { value } } }
        why(id: ID) { subject { id } }
      }`),
    ).toEqual({
      companies: { nodes: [{ id: 'company/oracle' }] },
      among: { totalCount: 2 },
      others: { nodes: [{ id: 'company/oracle-japan' }] },
      none: { totalCount: 1 },
      investments: { nodes: [{ id: 'investment/cloud' }] },
      whoInvests: { nodes: [{ keys: [{ value: 'company/oracle' }] }] },
      why: { subject: { id: 'company/oracle' } },
    });
    expect(
      await both(`{
        paths(from: ID, to: "company/oracle-japan", first: 1) { nodes { id } }
        back: paths(from: "company/oracle-japan", to: ID, first: 1) { nodes { id } }
        itself: paths(from: ID, to: "company/oracle") { nodes { id } }
        conflicts(about: ID) { nodes { about claims { named } } }
        timeline(of: [ID]) { nodes { what subject { id } } }
      }`),
    ).toMatchObject({
      paths: [{ nodes: [{ id: 'company/oracle' }, { id: 'company/oracle-japan' }] }],
      itself: [{ nodes: [{ id: 'company/oracle' }] }],
      timeline: { nodes: [{ subject: { id: 'company/oracle' } }] },
    });
  });

  test('keeps what is over tied to what it names, and brings it back whole', async () => {
    const owns = files.write('owns.jsonl', [
      head('owns'),
      judges('owns', 'company/oracle-corp', 'owns', 'company/gone'),
      judges('owns', 'company/away', 'owns', 'company/oracle-corp'),
    ]);
    await brought(register, owns);
    await withdrawFrom(world.store, 'source/owns');
    await brought(same());
    await sound();
    await withdrawFrom(world.store, 'source/owns', true);
    await sound();
    const owned = 'owns { nodes { id } } ownedBy { nodes { id } }';
    expect(await asked(`{ company(id: "company/oracle") { ${owned} } }`)).toEqual({
      company: {
        owns: { nodes: [{ id: 'company/gone' }, { id: 'company/oracle-japan' }] },
        ownedBy: { nodes: [{ id: 'company/away' }] },
      },
    });
  });

  test('refuses to be of another kind, or itself', async () => {
    const { problems } = await importInto(world.store, [
      files.write('bad.jsonl', [
        head('bad'),
        judges('bad', 'company/a', 'sameAs', 'person/a'),
        judges('bad', 'company/a', 'differentFrom', 'company/a'),
      ]),
    ]);
    expect(problems.map(({ line, code, path, expected }) => [line, code, path, expected])).toEqual([
      [2, 'WRONG_KIND', 'company/a.sameAs', 'an entity of kind Company'],
      [3, 'BAD_VALUE', 'company/a.differentFrom', 'another Company'],
    ]);
  });
});
