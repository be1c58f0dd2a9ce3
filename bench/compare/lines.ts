import type { Neo4jAddress } from '../../src/store/neo4j/open-neo4j.ts';
import { limitForms } from '../peers/limit/forms.ts';
import { neo4jGraphqlForms } from '../peers/neo4j-graphql/forms.ts';
import { plainForms } from '../peers/plain-forms.ts';
import type { Forms } from './form.ts';
import { oursForms } from './ours-forms.ts';

/** What is compared: a server in a process of its own, and how it is asked. */
export interface Line {
  readonly key: LineKey;
  readonly title: string;
  /** The program, from this folder. */
  readonly program: string;
  readonly forms: Forms;
  readonly store: 'neo4j' | 'sqlite';
}

export const lineKeys = ['L', 'N', 'D', 'R', 'U', 'E'] as const;

export type LineKey = (typeof lineKeys)[number];

const declared: readonly Omit<Line, 'key'>[] = [
  {
    title: 'limit: the best Cypher by hand over bare node:http',
    program: '../peers/limit/serve.ts',
    forms: limitForms,
    store: 'neo4j',
  },
  {
    title: 'naive: each resolver sends its own statement',
    program: '../peers/naive/serve.ts',
    forms: plainForms,
    store: 'neo4j',
  },
  {
    title: 'DataLoader: textbook Pothos with plugin-dataloader',
    program: '../peers/dataloader/serve.ts',
    forms: plainForms,
    store: 'neo4j',
  },
  {
    title: '@neo4j/graphql in Yoga, the faster of its list and connection forms',
    program: '../peers/neo4j-graphql/serve.ts',
    forms: neo4jGraphqlForms,
    store: 'neo4j',
  },
  { title: 'ours on Neo4j', program: './serve-ours.ts', forms: oursForms, store: 'neo4j' },
  {
    title: 'ours on SQLite',
    program: './serve-ours.ts',
    forms: oursForms,
    store: 'sqlite',
  },
];

export const lines: readonly Line[] = declared.map((line, n) => ({ ...line, key: lineKeys[n] ?? 'L' }));

/** What a line's process finds in its environment; ours reads it as its own configuration. */
export function environmentOf(
  { store }: Line,
  neo4j: Neo4jAddress | null,
  folder: string,
): Readonly<Record<string, string>> {
  // The peers have no deadline, and all questions come from one address: what takes long is to be measured, and not refused.
  const common = {
    PORT: '0',
    NODE_ENV: 'production',
    CUIBONO_DEADLINE_MS: '120000',
    CUIBONO_COST_PER_MINUTE: '0',
    CUIBONO_CLIENT_PERCENT: '100',
  };
  if (store === 'sqlite' || neo4j === null) return { ...common, CUIBONO_DATA: folder };
  const { uri, user, password, database } = neo4j;
  return {
    ...common,
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  };
}
