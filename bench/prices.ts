import { parse } from 'graphql';
import { graph } from '../schema/index.ts';
import { buildSchema } from '../src/answers/build-schema.ts';
import { execute } from '../src/execution/execute.ts';
import { defaultLimits } from '../src/graphql/limits.ts';
import { createContext } from '../src/graphql/request-context.ts';
import { readQuestions } from '../src/questions/read-questions.ts';
import { openStore } from '../src/store/open-store.ts';
import { timeAt } from './time-at.ts';

/**
 * What the fields that have a price of their own take, and what a field of an answer does: `npm run bench:prices -- FOLDER`, over the
 * graph of a folder. Prices are of the slowest of the questions, in units of a field.
 */
const [folder = '.cuibono'] = process.argv.slice(2);
const runs = 30;
const limits = { ...defaultLimits, flowInvestments: 1_000_000 };
const schema = buildSchema(graph, limits, readQuestions(new URL('../questions', import.meta.url).pathname));
const store = await openStore({ neo4j: null, folder }, graph);

/** Times of one question, in milliseconds. */
async function timesOf(text: string): Promise<readonly number[]> {
  const document = parse(text);
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const call = { deadline: Date.now() + 60_000 };
    const asOf = () => Promise.reject(new Error('No day of the past is asked for.'));
    const contextValue = createContext({ store, ontology: graph, limits, call, asOf });
    const begun = performance.now();
    const { errors } = await execute({ schema, document, contextValue });
    if (errors) throw errors[0];
    times.push(performance.now() - begun);
  }
  return times;
}

const page = (fields: string) => `{ investments(first: 100) { nodes { ${fields} } } }`;
const names = Array.from({ length: 20 }, (_, i) => `a${i}: name`).join(' ');
const median = async (text: string) => Number(timeAt(await timesOf(text), 0.5));
const unit = ((await median(page(`id ${names}`))) - (await median(page('id')))) / 2_000;
process.stdout.write(`a field: ${(unit * 1_000).toFixed(2)} µs\n`);

const asked = {
  root: '{ company(id: "company/oracle") { id } }',
  aggregate: '{ investments(first: 0) { totalCount } }',
  hop: '{ investments(first: 1, where: { hosts: { some: { name: { eq: "Japan" } } } }) { nodes { id } } }',
  hopBelow:
    '{ countries(first: 100) { nodes { investments(first: 1, where: { investors: { some: { name: { eq: "Japan" } } } }) { nodes { id } } } } }',
  whoInvests: '{ whoInvests(groupBy: [HOST, MOTIVE], first: 1) { nodes { total } } }',
  why: '{ why(id: "country/jp") { reasons { basis } } }',
  paths: '{ paths(from: "company/oracle", to: "country/jp") { length } }',
  conflicts: '{ conflicts(first: 100) { nodes { about } } }',
  search: '{ search(text: "generated investment", first: 1) { nodes { id } } }',
  timeline: '{ timeline(of: ["country/jp"], first: 1) { nodes { what } } }',
  ask: '{ ask(text: "Who invests in Japan?") { readings { question } suggestions } }',
  askResult: '{ ask(text: "Who invests in Japan?") { result { data } } }',
  askGround: '{ ask(text: "Who invests in Japan because of security?") { result { data } } }',
};
for (const [name, text] of Object.entries(asked)) {
  const times = await timesOf(text);
  // Asked of as many entities.
  const of = name === 'hopBelow' ? 100 : 1;
  const worth = Math.round(Number(timeAt(times, 0.5)) / unit / of);
  process.stdout.write(
    `${name}: p50 ${timeAt(times, 0.5)} ms, most ${timeAt(times, 1)} ms, worth ${worth} fields\n`,
  );
}
await store.close();
