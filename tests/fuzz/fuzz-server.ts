import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphQLSchema } from 'graphql';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { readConfiguration } from '../../src/server/read-configuration.ts';
import { type Draw, draw } from '../support/differential/draw.ts';
import { drawOperation } from '../support/differential/draw-operation.ts';
import { generatedGraph } from '../support/differential/generated-graph.ts';
import { questions } from '../support/questions.ts';
import { testServer } from '../support/server.ts';
import { scratchFolder } from '../support/server-process.ts';
import { faultOf } from './fault-of.ts';
import { hostileRequest } from './hostile-request.ts';
import { rawRequestOf } from './raw-request-of.ts';

/** How many of each are sent. */
export interface FuzzCounts {
  readonly operations: number;
  readonly hostile: number;
  readonly raw: number;
}

/** A server over a generated graph, to which anything may be sent. */
export interface FuzzServer {
  /** Sends so many of each, in any order, eight at a time, and gives what was wrong with their answers. */
  send(counts: FuzzCounts): Promise<readonly string[]>;
  /** Sends a body that is JSON. */
  post(body: string): Promise<{ readonly status: number; readonly body: string }>;
  /** How many were sent, by the status of their answers. */
  readonly statuses: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

const atOnce = 8;

/** Starts one; what it is sent follows from `seed`. */
export async function fuzzServer(entities: number, seed: number): Promise<FuzzServer> {
  const generated = generatedGraph(graph, entities, seed);
  const scratch = scratchFolder();
  const file = join(scratch.folder, 'claims.jsonl');
  writeFileSync(file, generated.rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  // One client sends all of it, as fast as it can.
  const server = await testServer({ CUIBONO_COST_PER_MINUTE: '0', CUIBONO_DEADLINE_MS: '60000' });
  await importFiles([file], { store: await server.ready, ontology: graph });
  const d = draw(seed);
  const words = { ontology: graph, draw: d, ids: generated.ids, claims: [] };
  const schema: GraphQLSchema = buildSchema(graph, readConfiguration({}).limits, questions);
  const statuses = new Map<string, number>();

  const posted = (body: string): RequestInit => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const made: Readonly<Record<keyof FuzzCounts, () => RequestInit>> = {
    operations: () => posted(JSON.stringify({ query: drawOperation(schema, words).text })),
    hostile: () => posted(hostileRequest(drawOperation(schema, words).text, d)),
    raw: () => rawRequestOf(d),
  };
  const sendOne = async (kind: keyof FuzzCounts): Promise<string | null> => {
    const sent = made[kind]();
    const response = await fetch(`${server.url}/graphql`, sent);
    const body = await response.text();
    const outcome = `${kind} ${response.status}`;
    statuses.set(outcome, (statuses.get(outcome) ?? 0) + 1);
    const fault = faultOf(response.status, body, kind !== 'raw');
    return fault && `${fault}\nto ${sent.method} ${String(sent.body).slice(0, 3_000)}`;
  };
  return {
    statuses,
    post: async (body) => {
      const response = await fetch(`${server.url}/graphql`, posted(body));
      return { status: response.status, body: await response.text() };
    },
    send: async (counts) => {
      const kinds = shuffled(counts, d);
      const faults: string[] = [];
      const next = async (): Promise<void> => {
        for (let kind = kinds.pop(); kind !== undefined; kind = kinds.pop()) {
          const fault = await sendOne(kind);
          if (fault !== null) faults.push(fault);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, next));
      return faults;
    },
    close: async () => {
      await server.close();
      scratch.remove();
    },
  };
}

function shuffled({ operations, hostile, raw }: FuzzCounts, d: Draw): (keyof FuzzCounts)[] {
  const all = [
    ...Array<keyof FuzzCounts>(operations).fill('operations'),
    ...Array<keyof FuzzCounts>(hostile).fill('hostile'),
    ...Array<keyof FuzzCounts>(raw).fill('raw'),
  ];
  return [...d.some(all, all.length)];
}
