import type { Reading } from '../../loaders/reading.ts';
import { type Dispute, disputesAfter, disputesOf } from '../../shapes/disputes.ts';
import { textOf } from '../../store/cell.ts';
import type { Row } from '../../store/store.ts';

/** Which disputed values are wanted: some of those of one entity and its judgements, or a stretch of all. */
export type DisputesQuery =
  | { readonly of: string; readonly abouts: readonly string[] }
  | { readonly after: string; readonly limit: number };

/** Finds values whose claims may disagree. */
export function loadDisputes({ read, once }: Reading, query: DisputesQuery): Promise<readonly Dispute[]> {
  return once(loadDisputes, JSON.stringify(query), async () => {
    const rows = await read(
      'of' in query ? disputesOf(query.of, query.abouts) : disputesAfter(query.after, query.limit),
    );
    return rows.map(dispute);
  });
}

const dispute = ({ id, subject, about }: Row): Dispute => ({
  id: textOf(id),
  subject: textOf(subject),
  about: textOf(about),
});
