import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import type { TestProject } from 'vitest/node';
import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';
import { hasDocker, startDocker } from './neo4j-docker.ts';
import { hasJava, startJava } from './neo4j-java.ts';
import { type StartedNeo4j, tailOfLog } from './neo4j-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: Neo4jAddress | null;
  }
}

const startPatience = 120_000;

let started: StartedNeo4j | undefined;

/** Vitest runs this once before the files of the project; they find the server by `inject('neo4j')`. */
export async function setup(project: TestProject): Promise<void> {
  started = await startNeo4j();
  project.provide('neo4j', started?.address ?? null);
}

/** Ends the server. Should vitest be killed instead, the server's supervisor does it. */
export async function teardown(): Promise<void> {
  await started?.stop();
}

/** A real Neo4j for tests and measurements, or nothing where none can be had. */
export async function startNeo4j(): Promise<StartedNeo4j | undefined> {
  if (process.env.NEO4J_URI) return useGiven(process.env.NEO4J_URI);
  if (hasJava()) return whenReady(await startJava());
  if (hasDocker()) return whenReady(await startDocker());
  const line = 'Neo4j tests are skipped: no NEO4J_URI, no Java with Maven, no Docker';
  if (process.env.CI === 'true') throw new Error(line);
  process.stderr.write(`${line}\n`);
  return undefined;
}

/** The tests empty the database they are given, so it must be empty already or be named as one that may be emptied. */
async function useGiven(uri: string): Promise<StartedNeo4j> {
  const address = {
    uri,
    user: process.env.NEO4J_USER ?? 'neo4j',
    password: process.env.NEO4J_PASSWORD ?? 'neo4j',
    database: process.env.NEO4J_DATABASE ?? 'neo4j',
  };
  if (process.env.NEO4J_TESTS_MAY_EMPTY !== 'true') {
    const { records } = await ask(address, address.database, 'MATCH (n) RETURN 1 LIMIT 1');
    if (records.length > 0) {
      throw new Error(
        'The database at NEO4J_URI is not empty: set NEO4J_TESTS_MAY_EMPTY=true to let tests empty it.',
      );
    }
  }
  return { address, stop: async () => {} };
}

/** Waits until a started server answers, and gives it a password. */
export async function whenReady(server: {
  uri: string;
  folder: string;
  stop: () => Promise<void>;
}): Promise<StartedNeo4j> {
  const { uri, folder, stop } = server;
  const address = { uri, user: 'neo4j', password: randomUUID(), database: 'neo4j' };
  const until = Date.now() + startPatience;
  const change = 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to';
  for (;;) {
    try {
      const first = { ...address, password: 'neo4j' };
      await ask(first, 'system', change, { from: 'neo4j', to: address.password });
      await ask(address, address.database, 'RETURN 1');
      return { address, stop };
    } catch (error) {
      if (Date.now() < until) await pause(300);
      else {
        const log = tailOfLog(folder);
        await stop();
        throw new Error(`Neo4j did not start in ${startPatience / 1_000} s:\n${log}`, { cause: error });
      }
    }
  }
}

async function ask({ uri, user, password }: Neo4jAddress, database: string, text: string, params = {}) {
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 4_000,
    telemetryDisabled: true,
  });
  const session = driver.session({ database });
  try {
    return await session.run(text, params);
  } finally {
    await session.close();
    await driver.close();
  }
}
