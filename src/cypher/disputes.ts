import { type Statement, statement } from './statement.ts';

/** A value whose claims may disagree: its id is that of their group. */
export interface Dispute {
  readonly id: string;
  readonly subject: string;
  readonly about: string;
}

/** Notes values as disputed that were not, in the transaction that computes them. */
export function createDisputes(rows: readonly Dispute[]): Statement {
  return statement(
    'createDisputes',
    'UNWIND $rows AS row CREATE (d:Dispute {id: row[0], subject: row[1], about: row[2]})',
    { rows: rows.map(({ id, subject, about }) => [id, subject, about]) },
  );
}

/** Notes values as disputed that may be so already. */
export function mergeDisputes(rows: readonly Dispute[]): Statement {
  return statement(
    'mergeDisputes',
    'UNWIND $rows AS row MERGE (d:Dispute {id: row.id}) SET d.subject = row.subject, d.about = row.about',
    { rows: rows.map(({ id, subject, about }) => ({ id, subject, about })) },
  );
}

/** Notes that values are disputed no longer. */
export function endDisputes(ids: readonly string[]): Statement {
  return statement('endDisputes', 'UNWIND $ids AS id MATCH (d:Dispute {id: id}) DELETE d', { ids });
}

/** A page of all disputed values in the order of their ids: of the subject, then of the property. Columns: id, subject, about. */
export function disputesAfter(after: string, limit: number): Statement {
  return statement(
    'disputesAfter',
    'MATCH (d:Dispute) WHERE d.id > $after RETURN d.id AS id, d.subject AS subject, d.about AS about ORDER BY id LIMIT $limit',
    { after, limit },
  );
}

/** Those of some values that are disputed. Columns: id, subject, about. */
export function disputesAmong(ids: readonly string[]): Statement {
  return statement(
    'disputesAmong',
    'UNWIND $ids AS id MATCH (d:Dispute {id: id}) RETURN d.id AS id, d.subject AS subject, d.about AS about ORDER BY id',
    { ids },
  );
}
