import type { Ontology } from '../../ontology/ontology.ts';
import { numberKinds } from './kind-numbers.ts';
import {
  columnsText,
  missingLayout,
  objectsText,
  type Schema,
  schemaOf,
  toSchema,
} from './missing-layout.ts';
import type { Results } from './readers.ts';
import type { Change, Query } from './sql/statement.ts';

/** How the texts of a preparation are run. */
export interface PrepareRunner {
  read(queries: readonly Query[]): Promise<Results>;
  /** Runs `work` in one transaction. */
  write(work: (transaction: PrepareTransaction) => Promise<void>): Promise<void>;
}

export interface PrepareTransaction {
  read(queries: readonly Query[]): Promise<Results>;
  change(changes: readonly Change[]): Promise<void>;
}

/** The texts that make the tables, given the numbers of kinds. */
export type LayoutOf = (numbers: ReadonlyMap<string, number>) => readonly string[];

/**
 * Makes what the ontology needs and the store lacks. Where nothing is missing, nothing is written, and no lock is waited
 * for: a server starts beside a running import.
 */
export async function prepareSqlite(
  runner: PrepareRunner,
  ontology: Ontology,
  layoutOf: LayoutOf,
): Promise<ReadonlyMap<string, number>> {
  const kinds = ontology.kinds.map(({ name }) => name);
  const plan = async (read: PrepareRunner['read']) => {
    const given = await givenNumbers(read);
    const numbers = numberKinds(kinds, given);
    const texts = missingLayout(schemaOf(layoutOf(numbers)), await foundSchema(read));
    const fresh = [...numbers]
      .filter(([kind]) => !given.has(kind))
      .map(([kind, number]) => [number, kind] as const);
    return { numbers, texts, fresh };
  };
  const seen = await plan(runner.read);
  if (seen.texts.length === 0 && seen.fresh.length === 0) return seen.numbers;
  let { numbers } = seen;
  await runner.write(async (transaction) => {
    // Another process may have prepared the same store meanwhile.
    const now = await plan(transaction.read);
    numbers = now.numbers;
    await transaction.change(changesOf(now.texts, now.fresh));
  });
  return numbers;
}

/** What makes the tables of a new graph. */
export function firstTables(ontology: Ontology, layoutOf: LayoutOf): readonly Change[] {
  const numbers = numberKinds(
    ontology.kinds.map(({ name }) => name),
    new Map(),
  );
  return changesOf(
    layoutOf(numbers),
    [...numbers].map(([kind, number]) => [number, kind]),
  );
}

const changesOf = (texts: readonly string[], fresh: Change['rows']): readonly Change[] => [
  ...texts.map((text) => ({ text, rows: [[]] })),
  ...(fresh.length === 0 ? [] : [{ text: 'INSERT INTO kind (number, name) VALUES (?1, ?2)', rows: fresh }]),
];

/** The numbers that the store has given to kinds. */
export async function givenNumbers(read: PrepareRunner['read']): Promise<ReadonlyMap<string, number>> {
  const [tables] = await read([asked("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'kind'")]);
  if (tables === undefined || tables.length === 0) return new Map();
  const [rows] = await read([asked('SELECT name, number FROM kind')]);
  return new Map((rows ?? []).map(([name, number]) => [String(name), Number(number)]));
}

async function foundSchema(read: PrepareRunner['read']): Promise<Schema> {
  const [objects = [], columns = []] = await read([asked(objectsText), asked(columnsText)]);
  return toSchema(objects, columns);
}

const asked = (text: string): Query => ({ text, values: [], columns: [] });
