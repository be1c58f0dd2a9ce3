import type { Judged } from './identity.ts';

/** A judgement as a store holds it. */
export interface StoredJudgement extends Judged {
  readonly shown: boolean;
}

type JudgementRow = Readonly<Record<string, unknown>>;

/**
 * Every judgement of some entities, and of those that these lead to, however far, each once.
 * @param read the judgements of some entities, as rows with the columns of `judgementsOf`
 */
export async function judgementsAround(
  ids: Iterable<string>,
  read: (ids: readonly string[]) => Promise<readonly JudgementRow[]>,
): Promise<readonly StoredJudgement[]> {
  const found = new Map<string, StoredJudgement>();
  const met = new Set(ids);
  for (let next = [...met].sort(); next.length > 0; ) {
    const reached = new Set<string>();
    for (const row of await read(next)) {
      const one = judgementOf(row);
      found.set(one.id, one);
      for (const id of [one.subject, one.object]) if (!met.has(id)) reached.add(id);
    }
    next = [...reached].sort();
    for (const id of next) met.add(id);
  }
  return [...found.values()];
}

/** A judgement, from the columns of `judgementsOf`. */
export const judgementOf = (row: JudgementRow): StoredJudgement => ({
  id: String(row.id),
  subject: String(row.subject),
  object: String(row.object),
  joins: row.about === 'sameAs',
  dataset: String(row.dataset ?? row.source),
  source: String(row.source),
  strength: String(row.strength),
  deprecated: row.rank === 'DEPRECATED',
  shown: row.shown === true,
});
