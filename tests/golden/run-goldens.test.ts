import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import type { RequestSetting } from '../../src/graphql/request-context.ts';
import type { Views } from '../../src/history/views.ts';
import { keepQueue } from '../../src/resolver/queue/keep-queue.ts';
import { inDialect, type Statement } from '../../src/shapes/index.ts';
import { cypherDialect } from '../../src/store/neo4j/cypher/dialect.ts';
import { onlyOne } from '../../src/store/neo4j/cypher/only-one.ts';
import { ask } from '../support/ask.ts';
import { cypherLines } from '../support/cypher-lines.ts';
import { inWaves } from '../support/in-waves.ts';
import { pairsToJudge } from '../support/pairs-to-judge.ts';
import { questions } from '../support/questions.ts';
import { type RecordingStore, recordingStore } from '../support/recording-store.ts';
import { scratchViews } from '../support/scratch-views.ts';
import { allSeeds, articleSeeds, seed } from '../support/seeded.ts';
import { type StoreUnderTest, storesUnderTest } from '../support/stores.ts';

/**
 * Each case is an operation; beside it stand the statements that it sends and its answer, equal for every store. One that docs/ shows is read
 * from there. Most are asked of the seeds of the article; those over all seeds are few, and ask for what further seeds leave as it is: by
 * firm, pledge, reason or dataset, with pages larger than what is there. What changes them is a seed about just these: another award to Intel,
 * TSMC, Samsung or Micron or an investment of theirs, a pledge of Japan or something announced under it, a reason that names tariffs, a data
 * centre of Oracle's, an investment into Korea or Japan, or a further edition of the White House's lists.
 */
const here = dirname(fileURLToPath(import.meta.url));
const sets = [
  { folder: 'cases', seeds: articleSeeds, shown: [] },
  { folder: 'over-all-seeds', seeds: allSeeds, shown: ['announced-investment'] },
].map(({ folder, seeds, shown }) => {
  const cases = join(here, folder);
  const own = readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => name.replace(/\.graphql$/, ''));
  const operations = [
    ...own.map((name) => ({ name, from: cases })),
    ...shown.map((name) => ({ name, from: join(here, '../../docs') })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { folder, seeds, cases, operations };
});
const update = process.env.UPDATE_GOLDENS === '1' && process.env.CI !== 'true';
const schema = buildSchema(graph, defaultLimits, questions);

const onEachStore = storesUnderTest().flatMap(({ name, open }) =>
  sets.map((set) => ({ name, open, ...set })),
);

describe.each(onEachStore)('$folder on $name', ({ open, seeds, cases, operations }) => {
  let under: StoreUnderTest;
  let recording: RecordingStore;
  let views: Views;

  beforeAll(async () => {
    under = await open();
    await seed(under.store, seeds);
    await keepQueue(pairsToJudge, { store: under.store, ontology: graph, of: 'Company' });
    recording = recordingStore(inWaves(under.store));
    views = scratchViews(graph);
  });
  afterAll(async () => {
    await views.close();
    await under.destroy();
  });

  test.each(operations)('$name', async ({ name, from }) => {
    const source = readFileSync(join(from, `${name}.graphql`), 'utf8');
    recording.forget();
    const days = new Map<string, RecordingStore>();
    const asOf: RequestSetting['asOf'] = async (day, call) => {
      const past = recordingStore(inWaves(await views.at(day, under.store, call)));
      days.set(day, past);
      return past.store;
    };
    const answer = await ask({ schema, ontology: graph, store: recording.store, asOf }, source);
    hold(join(cases, `${name}.json`), `${JSON.stringify(answer, null, 2)}\n`);
    const ofDays = [...days]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([day, { statements }]) => [`// as of ${day}\n`, ...statements.map(printed)]);
    hold(
      join(cases, `${name}.statements.cypher`),
      [...recording.statements.map(printed), ...ofDays].join('\n'),
    );
    if (!source.includes('# expects an error')) expect(answer.errors).toBeUndefined();
  });
});

/** A statement in Cypher, whichever store was asked: it says most in the fewest words. */
function printed(statement: Statement): string {
  const { text, params } = onlyOne(inDialect(cypherDialect, statement));
  return `${cypherLines(text)};\n// ${JSON.stringify(params, told)}\n`;
}

const everyLink = JSON.stringify(graph.links.map(({ type }) => type).sort());

/** A list of all links there are says so: one more does not change what is asked. */
function told(_: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}n`;
  return Array.isArray(value) && JSON.stringify([...value].sort()) === everyLink ? 'every link' : value;
}

function hold(path: string, text: string): void {
  if (update && !(existsSync(path) && readFileSync(path, 'utf8') === text)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
