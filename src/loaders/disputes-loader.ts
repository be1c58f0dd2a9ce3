import { type Dispute, disputesAfter, disputesAmong } from '../shapes/disputes.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import type { Read } from './read.ts';

/** Which disputed values are wanted: some of those named, or a stretch of all. */
export type DisputesQuery =
  | { readonly among: readonly string[] }
  | { readonly after: string; readonly limit: number };

/** Finds values whose claims may disagree. */
export async function loadDisputes(read: Read, query: DisputesQuery): Promise<readonly Dispute[]> {
  const rows = await read(
    'among' in query ? disputesAmong(query.among) : disputesAfter(query.after, query.limit),
  );
  return rows.map(dispute);
}

const dispute = ({ id, subject, about }: Row): Dispute => ({
  id: textOf(id),
  subject: textOf(subject),
  about: textOf(about),
});
