import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { ask } from '../../support/ask.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { named } from '../../support/named.ts';
import { type RecordingStore, recordingStore } from '../../support/recording-store.ts';
import { toy } from '../../support/toy-ontology.ts';

const limits = { ...defaultLimits, pageMax: 1000 };
const schema = buildSchema(toy, limits);
const parents = 1000;

const operation = `query ($n: Int!) {
  widgets(first: $n) {
    totalCount
    nodes {
      id
      makers(first: 2) { totalCount edges { share claims { source { id } } node { name teacher { id } } } }
      same: makers(first: 2) { pageInfo { hasNextPage } }
      sums: makers(first: 2) { aggregate { count facets(by: TEACHER) { value } same: facets(by: TEACHER) { count } } }
      last: makers(last: 1) { nodes { id } }
      claims(about: "makers") { nodes { text } }
      neighbours { totalCount nodes { id } }
    }
  }
}`;

describe('the number of statements follows from the operation alone', () => {
  let memory: MemoryStore;
  let recording: RecordingStore;

  beforeAll(async () => {
    memory = await memoryStore(toy);
    const ids = Array.from({ length: parents }, (_, i) => String(i).padStart(4, '0'));
    await memory.fill({
      entities: ids.map((id) => named(`maker/${id}`, id)),
      links: ids.map((id) => ({
        from: `widget/${id}`,
        field: 'makers',
        to: `maker/${id}`,
        columns: { share: '50', claims: [`claim/${id}`] },
      })),
      claims: ids.map((id) => ({
        id: `claim/${id}`,
        subject: `widget/${id}`,
        source: 'source/s',
        object: `maker/${id}`,
        columns: { about: 'makers', text: `maker/${id}`, strength: id, shown: true },
      })),
    });
    recording = recordingStore(memory.store);
  });
  afterAll(() => memory.destroy());

  test.each([1, 10, parents])('for %i parents', async (n) => {
    recording.forget();
    const answer = await ask({ schema, ontology: toy, store: recording.store, limits }, operation, { n });
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toHaveProperty(
      `widgets.nodes.${n - 1}.makers.edges.0.claims.0.source.id`,
      'source/s',
    );
    expect(recording.statements.map(({ name }) => name).sort()).toEqual([
      'claimsByIds',
      'claimsOfMany',
      'countNeighboursOfMany',
      'countOf',
      'countOf',
      'facetsOf',
      'listOfKind',
      'neighboursOfMany',
    ]);
  });

  test('aliases with different arguments get different answers', async () => {
    const answer = await ask(
      { schema, ontology: toy, store: memory.store },
      '{ widgets { a: totalCount } one: widgets(first: 1) { nodes { id } } two: widgets(first: 2) { nodes { id } } }',
    );
    expect(answer.data).toHaveProperty('one.nodes.length', 1);
    expect(answer.data).toHaveProperty('two.nodes.length', 2);
  });
});
