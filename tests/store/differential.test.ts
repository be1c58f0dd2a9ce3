import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { record } from '../../src/exporter/claim-of-row.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { countOf } from '../../src/shapes/aggregates.ts';
import { dumpClaims } from '../../src/shapes/dump.ts';
import { everything } from '../../src/shapes/predicate.ts';
import { type Answering, answering } from '../support/differential/answering.ts';
import { draw } from '../support/differential/draw.ts';
import type { DrawnOperation } from '../support/differential/draw-operation.ts';
import { drawOperations } from '../support/differential/draw-operations.ts';
import { generatedGraph } from '../support/differential/generated-graph.ts';
import { tryOperation } from '../support/differential/try-operation.ts';
import { importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { type StoreUnderTest, soon, storesUnderTest } from '../support/stores.ts';

/** Another seed makes another graph and other operations, of which there are at least so many; `ONLY` asks one of them, by its number. `npm run test:differential` asks four times as many. */
const {
  CUIBONO_DIFFERENTIAL_SEED = '1',
  CUIBONO_DIFFERENTIAL_COUNT = '140',
  CUIBONO_DIFFERENTIAL_ENTITIES = '10000',
  CUIBONO_DIFFERENTIAL_ONLY,
} = process.env;
const [seed, least] = [Number(CUIBONO_DIFFERENTIAL_SEED), Number(CUIBONO_DIFFERENTIAL_COUNT)];
const only = CUIBONO_DIFFERENTIAL_ONLY === undefined ? null : Number(CUIBONO_DIFFERENTIAL_ONLY);

const entities = Number(CUIBONO_DIFFERENTIAL_ENTITIES);
const faultsShown = 5;
/** Operations may ask about more days of the past than a server lets them. */
const limits = { ...defaultLimits, asOfViews: 10 };
const schema = buildSchema(graph, limits);
/** Neo4j reads pages of what has more links than this from an index, once it has met such a node. */
const withHubs = buildSchema(graph, { ...limits, hubLinks: 20 });
const stores = storesUnderTest();
const files = scratchFiles();

describe.skipIf(stores.length < 2)('both stores', () => {
  const under: StoreUnderTest[] = [];
  const servers: Answering[] = [];
  let operations: readonly DrawnOperation[] = [];

  beforeAll(async () => {
    const { rows, ids } = generatedGraph(graph, entities, seed);
    const file = files.write('generated.jsonl', rows);
    for (const { open } of stores) under.push(await open());
    const now = () => new Date('2024-05-01T00:00:00Z');
    await Promise.all(
      under.map(async ({ store }, i) => {
        const { refused, problems } = await importInto(store, [file], { now });
        expect([refused, problems]).toEqual([0, []]);
        servers.push(
          answering({
            store,
            schema: stores[i]?.name === 'neo4j' ? withHubs : schema,
            ontology: graph,
            limits,
          }),
        );
      }),
    );
    const firstClaims = await (under[0]?.store ?? fail()).read(dumpClaims('', 50), soon());
    const claims = firstClaims.map(({ claim }) => String(record(claim).id));
    const words = { ontology: graph, draw: draw(seed), ids, claims };
    operations = drawOperations(schema, words, least);
  });
  afterAll(async () => {
    for (const { close } of servers) await close();
    for (const { destroy } of under) await destroy();
    files.remove();
  });

  test('hold the entities that were asked for', async () => {
    for (const { store } of under) {
      const counts = graph.kinds.map(async ({ name }) => {
        const [row] = await store.read(countOf({ kind: name, where: everything }), soon());
        return Number(row?.total);
      });
      const counted = (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
      expect(counted).toBeGreaterThanOrEqual(entities);
    }
  });

  test('answer operations drawn from the schema with the same bytes', async () => {
    const faults: string[] = [];
    const turned = new Set<DrawnOperation['cursor']>();
    for (const [number, operation] of operations.entries()) {
      if (only !== null && number !== only) continue;
      const tried = await tryOperation(operation, servers);
      if (tried.turned) turned.add(operation.cursor);
      if (tried.fault !== null)
        faults.push(`CUIBONO_DIFFERENTIAL_SEED=${seed} CUIBONO_DIFFERENTIAL_ONLY=${number}\n${tried.fault}`);
      if (faults.length === faultsShown) break;
    }
    expect(faults.join('\n\n')).toBe('');
    if (only === null) expect([...turned].sort()).toEqual(['endCursor', 'startCursor']);
  });
});

function fail(): never {
  throw new Error('No store is open.');
}
