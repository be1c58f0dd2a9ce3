import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

const schema = buildSchema(graph, defaultLimits);
const x = 'investment/x';
const [before, after] = ['2024-01-15', '2024-02-15'];

/** A figure that was corrected a month later, with a host that was named only then. */
const rows = [
  { source: { id: 'source/early', title: 'Early', published: '2024-01-01' } },
  { source: { id: 'source/late', title: 'Late', published: '2024-02-01' } },
  { subject: x, about: 'amount', value: '5 USD', source: 'source/early' },
  { subject: x, about: 'investors', value: 'company/a', source: 'source/early' },
  { subject: x, about: 'amount', value: '7 USD', source: 'source/late' },
  { subject: x, about: 'hosts', value: 'country/jp', source: 'source/late' },
];

describe.each(storesUnderTest())('the id of something on a day of the past on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);
  const brought = () => importInto(world.store, [files.write('rows.jsonl', rows)]);
  const fault = async (source: string): Promise<string | undefined> =>
    (await ask({ schema, ontology: graph, store: world.store }, source)).errors?.[0]?.message;

  test('is another than that of the present, for all that an answer about that day leads to', async () => {
    await brought();
    const of =
      'id amount { value } investors { nodes { id investments { nodes { id } } } } hosts { nodes { id } } claims { nodes { id subject { id } source { id } } }';
    const { then, now } = await asked(
      `{ then: investment(id: "${x}", asOf: "${before}") { ${of} } now: investment(id: "${x}") { ${of} } }`,
    );
    const ids = (value: unknown): readonly string[] => JSON.stringify(value).match(/[a-z]+\/[^"]+/g) ?? [];
    expect(then).toMatchObject({
      id: `${x}@${before}`,
      amount: { value: '5' },
      investors: {
        nodes: [{ id: `company/a@${before}`, investments: { nodes: [{ id: `${x}@${before}` }] } }],
      },
      hosts: { nodes: [] },
    });
    expect(ids(then).length).toBeGreaterThan(6);
    expect(ids(then).filter((id) => !id.endsWith(`@${before}`))).toEqual([]);
    expect(ids(now).filter((id) => id.includes('@'))).toEqual([]);
  });

  test('is taken wherever an id is: what is below it is of that day', async () => {
    await brought();
    const id = `"${x}@${before}"`;
    const amount = '... on Investment { amount { value } }';
    expect(
      await asked(
        `{ node(id: ${id}) { id ${amount} } entity(id: ${id}) { id ${amount} } investment(id: ${id}) { id amount { value } } company(id: "company/a@${before}") { investments { nodes { id amount { value } } } } why(id: ${id}) { subject { id } } conflicts(about: "${x}@${after}") { nodes { subject { id } about } } timeline(of: [${id}]) { nodes { subject { id } } } paths(from: ${id}, to: "company/a@${before}") { nodes { id } } }`,
      ),
    ).toEqual({
      node: { id: `${x}@${before}`, amount: { value: '5' } },
      entity: { id: `${x}@${before}`, amount: { value: '5' } },
      investment: { id: `${x}@${before}`, amount: { value: '5' } },
      company: { investments: { nodes: [{ id: `${x}@${before}`, amount: { value: '5' } }] } },
      why: { subject: { id: `${x}@${before}` } },
      conflicts: { nodes: [{ subject: { id: `${x}@${after}` }, about: 'amount' }] },
      timeline: { nodes: [] },
      paths: [{ nodes: [{ id: `${x}@${before}` }, { id: `company/a@${before}` }] }],
    });
  });

  test('may be of another day for each of several nodes, claims among them', async () => {
    await brought();
    const { investment } = await asked(
      `{ investment(id: "${x}", asOf: "${before}") { claims(about: "amount") { nodes { id } } } }`,
    );
    const claim = JSON.stringify(investment).match(/claim\/[^"]+/)?.[0] ?? '';
    const { nodes } = await asked(
      `{ nodes(ids: ["${x}", "${x}@${before}", "${x}@${after}", "company/none@${before}", "${claim}"]) { id ... on Investment { amount { value } } ... on Claim { shown } } }`,
    );
    expect(nodes).toEqual([
      { id: x, amount: { value: '7' } },
      { id: `${x}@${before}`, amount: { value: '5' } },
      { id: `${x}@${after}`, amount: { value: '7' } },
      null,
      { id: claim, shown: true },
    ]);
    const present = claim.replace(/@.*/, '');
    expect(await asked(`{ node(id: "${present}") { id ... on Claim { shown } } }`)).toEqual({
      node: { id: present, shown: false },
    });
  });

  test('goes with the same day beside it, and is refused with another, or with one that is still to come', async () => {
    await brought();
    expect(await asked(`{ investment(id: "${x}@${before}", asOf: "${before}") { id } }`)).toEqual({
      investment: { id: `${x}@${before}` },
    });
    expect(await fault(`{ investment(id: "${x}@${before}", asOf: "${after}") { id } }`)).toBe(
      `investment is asked about one day, and not about ${before} and ${after}.`,
    );
    expect(await fault(`{ paths(from: "${x}@${before}", to: "company/a@${after}") { length } }`)).toContain(
      'paths is asked about one day',
    );
    expect(await fault('{ node(id: "company/a@9999-12-31") { id } }')).toContain('is still to come');
    expect(await asked('{ node(id: "company/a@2024-02-30") { id } }')).toEqual({ node: null });
  });
});
