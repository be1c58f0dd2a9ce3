import { saidByNone } from '../../claims/reference.ts';
import { dumpClaims } from '../../shapes/dump.ts';
import type { Row, Store } from '../../store/store.ts';
import { claimOfRow, record, rowsOfClaim } from '../claim-of-row.ts';
import { pages } from '../pages.ts';
import { editions } from '../stored-claims.ts';
import { claimsOfEntities } from './claims-of-entities.ts';
import { claimsOfOneDataset } from './claims-of-one-dataset.ts';
import type { SaidClaim } from './said.ts';
import type { Selection } from './selection.ts';

type Signal = AbortSignal | undefined;

/** Entities may also come one by one. */
type Selected =
  | Selection
  | { readonly of: 'entities'; readonly ids: Iterable<string> | AsyncIterable<string> };

/** The claims of what is selected. Of entities only where documents say them, and not until which release. */
export async function* saidClaims(
  store: Store,
  selection: Selected,
  signal?: Signal,
): AsyncGenerator<SaidClaim> {
  const isPart = selection.of === 'entities';
  const releases = isPart ? () => undefined : await editions(store, signal);
  for await (const row of claimRows(store, selection, signal)) {
    const { ended, rank, shown, group, text } = record(row.claim);
    const isSaid = ended === null || ended === undefined;
    const all = rowsOfClaim(claimOfRow(row), releases);
    const [first, ...others] = isPart ? all.filter(({ through }) => through !== saidByNone) : all;
    if (first === undefined) continue;
    yield {
      places: [first, ...others],
      counts: isSaid && rank !== 'DEPRECATED',
      shown: shown === true,
      as: { subject: String(group).split(' ')[0] ?? first.subject, value: String(text) },
    };
  }
}

function claimRows(store: Store, selection: Selected, signal: Signal): AsyncGenerator<Row> {
  if (selection.of === 'entities') return claimsOfEntities(store, selection.ids, signal);
  if (selection.of === 'dataset') return claimsOfOneDataset(store, selection.id, signal);
  return pages(store, dumpClaims, (r) => record(r.claim).id, signal);
}
