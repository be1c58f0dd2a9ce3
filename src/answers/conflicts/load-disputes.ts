import type { Reading } from '../../loaders/reading.ts';
import { type Dispute, disputesAfter, disputesOf } from '../../shapes/disputes.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';

/** Which disputed values are wanted: a stretch of those of one entity and its judgements, or of all. */
export interface DisputesQuery {
  readonly of: string | null;
  readonly after: string;
  readonly limit: number;
}

/** Finds values whose claims may disagree. */
export function loadDisputes({ read, once }: Reading, query: DisputesQuery): Promise<readonly Dispute[]> {
  return once(loadDisputes, JSON.stringify(query), async () => {
    const { of, after, limit } = query;
    const rows = await read(of === null ? disputesAfter(after, limit) : disputesOf(of, after, limit));
    return rows.map(dispute);
  });
}

const dispute = ({ id, subject, about }: Row): Dispute => ({
  id: textOf(id),
  subject: textOf(subject),
  about: textOf(about),
});
