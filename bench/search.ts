import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { type ExecutionResult, type GraphQLSchema, parse } from 'graphql';
import { graph } from '../schema/index.ts';
import { buildSchema } from '../src/answers/build-schema.ts';
import { canonicalJson } from '../src/claims/canonical-form.ts';
import { execute } from '../src/execution/execute.ts';
import { defaultLimits } from '../src/graphql/limits.ts';
import { createContext } from '../src/graphql/request-context.ts';
import { importFiles } from '../src/importer/import-files.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { startNeo4j } from '../tests/support/neo4j.ts';
import { random } from './random.ts';

const results = new URL('results/search.json', import.meta.url);
const { values } = parseArgs({
  options: {
    store: { type: 'string', default: 'sqlite' },
    entities: { type: 'string', default: '100000' },
  },
});
const count = Number(values.entities);
const next = random(7);
const pick = (n: number): number => Math.floor(next() * n);
/** Few syllables far more often than many others, as in real names. */
const popular = (n: number): number => Math.floor(n * next() ** 3);

const latin = 'ka ro mi ten sol var ben lu dex tri on ga ne phi tor ash vel qui ran mo'.split(' ');
const hangul = [...'가나다라마바사아자차카타파하서울경기전자산업통신중앙'];
const kana = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノマミムメモラリルレロ'];
const forms = ['Inc.', 'Corporation', 'Co., Ltd.', 'GmbH', 'Holdings', 'Group'];

const made = (letters: readonly string[], parts: number): string =>
  Array.from({ length: parts }, () => letters[popular(letters.length)] ?? '').join('');

/** Names in three languages, some of whose words are shared by thousands. */
function namesOf(n: number): readonly [string, string, string] {
  const word = made(latin, 2 + pick(3));
  const more = made(latin, 2 + pick(2));
  return [
    `${capital(word)} ${capital(more)} ${forms[n % forms.length]}`,
    `주식회사 ${made(hangul, 3 + pick(3))}`,
    `${made(kana, 3 + pick(4))}株式会社`,
  ];
}

const capital = (word: string): string => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;

/** What people type: whole names, beginnings, words, typos, scripts, and nonsense. */
function typed(): readonly [string, string] {
  const [en, ko, ja] = names[pick(names.length)] ?? ['', '', ''];
  const [word = '', second = ''] = en.split(' ');
  const ways: readonly [string, string][] = [
    ['whole', en],
    ['beginning', word.slice(0, 1 + pick(5))],
    ['words', `${second} ${word}`],
    ['slip', `${word.slice(0, 2)}${word.slice(3)} ${second}`],
    ['korean', ko],
    ['part of Korean', ko.slice(-2)],
    ['japanese', ja.slice(0, 4)],
    ['common word', 'holdings'],
    ['nothing', `zzz${pick(1000)} [ AND`],
  ];
  return ways[pick(ways.length)] ?? ['whole', en];
}

const folder = await mkdtemp(join(tmpdir(), 'cuibono-bench-'));
const server = values.store === 'neo4j' ? await startNeo4j() : undefined;
const store = await openStore({ neo4j: server?.address ?? null, folder: join(folder, 'store') }, graph);
const names = Array.from({ length: count }, (_, n) => namesOf(n));
try {
  const file = join(folder, 'names.jsonl');
  await writeNames(file);
  await store.prepare({ deadline: Date.now() + 120_000 });
  const { seconds } = await importFiles([file], { store, ontology: graph });
  const measured = await measure(store, buildSchema(graph, defaultLimits));
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
  await keep(`${store.kind} ${count}`, { machine, importSeconds: Math.round(seconds), ...measured });
} finally {
  await store.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}

async function writeNames(file: string): Promise<void> {
  const out = createWriteStream(file);
  const head = {
    id: 'source/names',
    title: 'Names',
    lang: 'en',
    published: '2024-01-01',
    sourceKind: 'PRESS',
  };
  out.write(`{"source":${canonicalJson(head)}}\n`);
  const langs = ['en', 'ko', 'ja'];
  // Everything has an English name, and a third each a Korean or a Japanese one.
  for (const [n, of] of names.entries())
    for (const [i, name] of of.entries())
      if (i === 0 || n % 3 === i)
        out.write(
          `${canonicalJson({ subject: `company/n${n}`, about: 'names', value: `${name}@${langs[i]} COMMON`, source: 'source/names' })}\n`,
        );
  out.end();
  await finished(out);
}

async function measure(store: Store, schema: GraphQLSchema): Promise<object> {
  const all: number[] = [];
  const byWay = new Map<string, number[]>();
  let found = 0;
  for (let n = -50; n < 1000; n++) {
    const [way, text] = typed();
    const started = performance.now();
    const answer = await search(store, schema, text);
    const took = performance.now() - started;
    if (answer.errors !== undefined) throw new Error(JSON.stringify(answer.errors));
    // The first searches warm up.
    if (n < 0) continue;
    all.push(took);
    byWay.set(way, [...(byWay.get(way) ?? []), took]);
    if (JSON.stringify(answer.data).includes('"id"')) found++;
  }
  const ways = [...byWay].sort().map(([way, times]) => [way, percentiles(times)]);
  return { searches: all.length, withAnswers: found, ms: percentiles(all), byWay: Object.fromEntries(ways) };
}

/** Known to the server, as the texts of clients that search are. */
const document = parse(
  'query ($text: String!) { search(text: $text) { totalCount facets { kind count } edges { match matchedName node { id name } } } }',
);

async function search(store: Store, schema: GraphQLSchema, text: string): Promise<ExecutionResult> {
  const call = { deadline: Date.now() + 20_000 };
  const contextValue = createContext({
    store,
    ontology: graph,
    limits: defaultLimits,
    call,
    asOf: () => Promise.resolve(store),
  });
  return execute({ schema, document, variableValues: { text }, contextValue });
}

function percentiles(times: readonly number[]): object {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Results of other stores and sizes stay in the file. */
async function keep(name: string, result: object): Promise<void> {
  const known: Record<string, unknown> = JSON.parse(await readFile(results, 'utf8').catch(() => '{}'));
  await writeFile(results, `${JSON.stringify({ ...known, [name]: result }, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify({ [name]: result }, null, 2)}\n`);
}
