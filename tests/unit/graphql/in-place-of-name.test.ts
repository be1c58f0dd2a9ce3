import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits as limits } from '../../../src/graphql/limits.ts';
import { ask } from '../../support/ask.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';

const names = { namesShown: 'Old mint', namesValue: ['Old mint'], namesLang: ['en'], namesKind: ['COMMON'] };

describe('the name of what has none', () => {
  let memory: MemoryStore;
  const schema = buildSchema(graph, limits);
  const answered = async (text: string): Promise<unknown> => {
    const { data, errors } = await ask({ schema, ontology: graph, store: memory.store, limits }, text);
    expect(errors).toBeUndefined();
    return data;
  };
  beforeAll(async () => {
    memory = await memoryStore();
    await memory.fill({
      entities: [
        { id: 'country/kr' },
        { id: 'address/named', full: '1 Mint Road', ...names },
        { id: 'address/told', full: '2 Mint Road' },
        { id: 'address/untold', city: 'Seoul' },
      ],
      links: ['named', 'told', 'untold'].map((id) => ({
        from: `address/${id}`,
        field: 'country',
        to: 'country/kr',
        columns: { claims: [] },
      })),
    });
  });
  afterAll(() => memory.destroy());

  const shown = ['Old mint', '2 Mint Road', 'address/untold'].map((name) => ({ name }));

  test.each(['name', 'name: name(lang: "ko")'])(
    'is what its kind shows in place of one (%s)',
    async (name) => {
      expect(await answered(`{ addresses(orderBy: [{ field: ID }]) { nodes { ${name} } } }`)).toEqual({
        addresses: { nodes: shown },
      });
      expect(await answered(`{ entity(id: "country/kr") { neighbours { nodes { ${name} } } } }`)).toEqual({
        entity: { neighbours: { nodes: shown } },
      });
      expect(
        await answered(
          `{ paths(from: "country/kr", to: "address/told") { nodes { ${name} } steps { from { ${name} } to { ${name} } } } }`,
        ),
      ).toEqual({
        paths: [
          {
            nodes: [{ name: 'country/kr' }, { name: '2 Mint Road' }],
            steps: [{ from: { name: 'country/kr' }, to: { name: '2 Mint Road' } }],
          },
        ],
      });
    },
  );
});
