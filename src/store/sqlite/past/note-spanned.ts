import { evidenceNames } from '../../../shapes/claims.ts';
import type { Cell } from '../../store.ts';
import { identifier } from '../sql/identifier.ts';
import { storedValue } from '../sql/stored-value.ts';
import { type Step, step } from './step.ts';

/** A claim whose source alone does not tell whether it was said on a day: a dataset says it here and there, or said it later too. */
export interface SpannedClaim {
  readonly id: string;
  readonly dataset: string;
  readonly rank: string;
  readonly basis: string;
  readonly evidence: {
    readonly source: string;
    readonly locator: string | null;
    readonly quote: string | null;
    readonly lang: string | null;
    readonly retrieved: string | null;
    readonly references: readonly string[] | null;
    readonly ended: string | null;
    readonly strength: string;
  };
}

/** How it stood on a day. */
export interface SpannedThen {
  /** Columns of `evidenceNames`. */
  readonly columns: Readonly<Partial<Record<string, string | readonly string[] | null>>>;
  readonly isLive: boolean;
  /** Whether what rests on it is to be computed anew. */
  readonly isMoved: boolean;
}

/** A claim that was said by then, by its row. */
export interface Spanned extends SpannedThen {
  readonly rid: number;
}

const text = ['source', 'locator', 'quote', 'lang', 'retrieved', 'ended', 'strength'] as const;

/** Notes the documents which came later than one day sees, and whose dataset goes on to say what they did in one that it does see. */
export const noteLate = (late: readonly string[]): readonly Step[] => [
  step('CREATE TEMP TABLE late (rid INTEGER PRIMARY KEY)'),
  step(
    'INSERT INTO late SELECT e.rid FROM json_each(?1) j CROSS JOIN entity e ON e.id = j.value',
    JSON.stringify(late),
  ),
];

/** Whether a claim is one of those: `noteLate` ran before. */
export const isSpanned = (c: string): string =>
  `(${c}.saidFrom IS NOT NULL OR ${c}.source_rid IN (SELECT rid FROM late))`;

const columns = ['rid', 'id', 'dataset', 'rank', 'basis', ...text, 'references']
  .map((name) => `c.${identifier(name)}`)
  .join(', ');

/** Pages of them by dataset and row, of two kinds: those that say so themselves, which have an index, and those of late documents. */
export const spannedClaims: readonly string[] = [
  `SELECT ${columns} FROM claim c WHERE c.saidFrom IS NOT NULL AND (c.dataset, c.rid) > (?1, ?2) ORDER BY c.dataset, c.rid LIMIT ?3`,
  `SELECT ${columns} FROM late l CROSS JOIN claim c ON c.source_rid = l.rid WHERE c.saidFrom IS NULL AND (c.dataset, c.rid) > (?1, ?2) ORDER BY c.dataset, c.rid LIMIT ?3`,
];

/** One of them, from a row of such a page without its number. */
export function spannedClaim([id, dataset, rank, basis, ...cells]: readonly unknown[]): SpannedClaim {
  const [source, locator, quote, lang, retrieved, ended, strength, references] = cells.map((cell) =>
    typeof cell === 'string' ? cell : null,
  );
  return {
    id: String(id),
    dataset: String(dataset),
    rank: String(rank),
    basis: String(basis),
    evidence: {
      source: source ?? '',
      locator: locator ?? null,
      quote: quote ?? null,
      lang: lang ?? null,
      retrieved: retrieved ?? null,
      references: typeof references === 'string' ? JSON.parse(references) : null,
      ended: ended ?? null,
      strength: strength ?? '',
    },
  };
}

/** The document that said a claim then. */
export const sourceThen = (c: string): string =>
  `iif(${isSpanned(c)}, (SELECT source_rid FROM spanned s WHERE s.rid = ${c}.rid), ${c}.source_rid)`;

const columnsThen = evidenceNames.map((name) => identifier(name)).join(', ');

/** Notes how those stood that were said by then. */
export function noteSpanned(spanned: readonly Spanned[]): readonly Step[] {
  const rows = spanned.map(({ rid, isLive, isMoved, columns }): readonly Cell[] => [
    rid,
    isLive ? 1 : 0,
    isMoved ? 1 : 0,
    // The first of them is the source.
    ...evidenceNames.map((name) => storedValue(columns[name] ?? null)),
  ]);
  const cells = evidenceNames.map((_, i) => `j.value ->> ${i + 3}`).join(', ');
  return [
    step(
      `CREATE TEMP TABLE spanned (rid INTEGER PRIMARY KEY, live INTEGER NOT NULL, moved INTEGER NOT NULL, source_rid INTEGER, ${columnsThen})`,
    ),
    step(
      `INSERT INTO spanned SELECT j.value ->> 0, j.value ->> 1, j.value ->> 2, (SELECT e.rid FROM entity e WHERE e.id = j.value ->> 3), ${cells} FROM json_each(?1) j`,
      JSON.stringify(rows),
    ),
  ];
}
