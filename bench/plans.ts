import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';
import { graph } from '../schema/index.ts';
import { buildSchema } from '../src/answers/build-schema.ts';
import { execute } from '../src/execution/execute.ts';
import { pages } from '../src/exporter/pages.ts';
import { createContext } from '../src/graphql/request-context.ts';
import { loadSeeds } from '../src/importer/load-seeds.ts';
import { seedFiles } from '../src/importer/seed-files.ts';
import { readQuestions } from '../src/questions/read-questions.ts';
import { readConfiguration } from '../src/server/read-configuration.ts';
import { dumpEntities } from '../src/shapes/dump.ts';
import { listOf, mapOf, textOf } from '../src/store/cell.ts';
import type { Neo4jAddress } from '../src/store/neo4j/open-neo4j.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { startNeo4j } from '../tests/support/neo4j.ts';
import { recordingStore } from '../tests/support/recording-store.ts';
import { type Known, shapes } from './plans/shapes.ts';
import { random } from './random.ts';

/** How many of the statements that operations send does Neo4j find planned? README.md here says how that is measured. */
const { values } = parseArgs({ options: { operations: { type: 'string', default: '10000' } } });
const count = Number(values.operations);
const root = join(import.meta.dirname, '..');
const server = await startNeo4j();
if (server === undefined)
  throw new Error('Plans are counted in a Neo4j: Java and Maven, Docker, or NEO4J_URI.');
const opened = await openStore({ neo4j: server.address, folder: root }, graph);
const { uri: NEO4J_URI, password: NEO4J_PASSWORD } = server.address;
/** As a server has them that is configured for a Neo4j and nothing else. */
const { limits } = readConfiguration({ NEO4J_URI, NEO4J_PASSWORD });
try {
  const soon = () => ({ deadline: Date.now() + 120_000 });
  await opened.prepare(soon());
  await loadSeeds(await seedFiles(join(root, 'seeds')), { store: opened, ontology: graph });
  const { store, statements, forget } = recordingStore(opened);
  const send = sender(store);
  const known = await knownOf(opened);
  await plansIn(server.address);

  const texts = new Set<string>();
  let [sent, unseen] = [0, 0];
  const ask = async (shape: number): Promise<void> => {
    await send(shape, known);
    for (const statement of statements) {
      const text = opened.written(statement);
      if (!texts.has(text)) unseen += 1;
      texts.add(text);
    }
    sent += statements.length;
    forget();
  };
  const rounds = 20;
  for (let n = 0; n < rounds * shapes.length; n++) await ask(n % shapes.length);
  const warm = { operations: rounds * shapes.length, statements: sent, texts: texts.size };
  [sent, unseen] = [0, 0];
  const next = random(3);
  for (let n = 0; n < count; n++) await ask(Math.floor(next() * shapes.length));
  const plans = await plansIn(server.address);
  const result = {
    machine: `${cpus().length} cores (${cpus()[0]?.model}), Node ${process.version}, Neo4j 5.26.28`,
    shapes: shapes.length,
    warm,
    counted: { operations: count, statements: sent, textsUnseen: unseen },
    texts: texts.size,
    plans,
    // Every plan that is kept was made once; those that were made before the count began are not misses of it.
    hits: 1 - unseen / sent,
    hitsOfAll: 1 - plans / (sent + warm.statements),
  };
  await writeFile(new URL('results/plans.json', import.meta.url), `${JSON.stringify(result, null, 2)}\n`);
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
} finally {
  await opened.close();
  await server.stop();
}

/** Sends one of the shapes with the variables that are drawn for it, as a request of its own. */
function sender(store: Store): (shape: number, known: Known) => Promise<void> {
  const schema = buildSchema(graph, limits, readQuestions(join(root, 'questions')));
  const documents = shapes.map(({ query }) => parse(query));
  for (const document of documents) {
    const [fault] = validate(schema, document);
    if (fault !== undefined) throw fault;
  }
  return async (n, known) => {
    const [document, shape] = [documents[n], shapes[n]];
    if (document === undefined || shape === undefined) throw new Error('There is no such shape.');
    const contextValue = createContext({
      store,
      ontology: graph,
      limits,
      call: { deadline: Date.now() + 60_000 },
      asOf: () => Promise.reject(new Error('No shape asks for a day of the past.')),
    });
    const { errors } = await execute({ schema, document, variableValues: shape.draw(known), contextValue });
    if (errors !== undefined) throw errors[0];
  };
}

async function knownOf(store: Store): Promise<Known> {
  const next = random(2);
  const pick: Known['pick'] = (from) => {
    const found = from[Math.floor(next() * from.length)];
    if (found === undefined) throw new Error('There is nothing to draw from.');
    return found;
  };
  const chance = (part: number): boolean => next() < part;
  const [ids, names]: [string[], string[]] = [[], []];
  for await (const row of pages(store, dumpEntities, (r) => mapOf(r.entity).id)) {
    const { id, namesValue } = mapOf(row.entity);
    if (namesValue === undefined) continue;
    ids.push(textOf(id));
    names.push(...listOf(namesValue).map(textOf));
  }
  return {
    pick,
    chance,
    ids: (kind) => pick(ids.filter((id) => id.startsWith(`${kind}/`))),
    name: () => {
      const whole = pick(names);
      const at = Math.floor(next() * whole.length);
      if (chance(0.2)) return whole.slice(0, Math.max(1, at));
      return chance(0.2) ? whole.slice(0, at) + whole.slice(at + 1) : whole;
    },
  };
}

/** How many plans the server keeps, which it then forgets. */
async function plansIn({ uri, user, password, database }: Neo4jAddress): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database });
  try {
    const { records } = await session.run('CALL db.clearQueryCaches() YIELD value RETURN value');
    return Number(/\d+/.exec(String(records[0]?.get('value')))?.[0] ?? Number.NaN);
  } finally {
    await session.close();
    await driver.close();
  }
}
