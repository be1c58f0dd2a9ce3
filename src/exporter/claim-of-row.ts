import type { Claim } from '../claims/claim.ts';
import { referencesOf } from '../claims/evidence-columns.ts';
import { isVoid, type Reference, saidByNone } from '../claims/reference.ts';
import { isWhole, type Releases } from '../claims/release.ts';
import type { Cell, Row } from '../store/store.ts';

/** A claim as it was imported, but for where it is said. */
type Unplaced = Omit<Claim, 'isLink' | 'source' | 'through' | 'locator' | 'quote' | 'lang' | 'retrieved'>;

/** A stored claim: what it says, and all of its references. */
export interface DumpedClaim {
  readonly claim: Unplaced;
  readonly references: readonly Reference[];
}

/** A claim, from the columns of a dump. */
export function claimOfRow(row: Row): DumpedClaim {
  const claim = record(row.claim);
  const required = (name: string) => String(claim[name]);
  const optional = (name: string) => textOrNull(claim[name]);
  const source = required('source');
  return {
    claim: {
      id: required('id'),
      subject: optional('namedSubject') ?? required('group').split(' ')[0] ?? '',
      about: required('about'),
      value: optional('namedObject') ?? required('text'),
      dataset: optional('dataset') ?? source,
      qualifiers: JSON.parse(optional('qualifiers') ?? '{}'),
      // Both were checked against their lists before they were stored.
      basis: required('basis') as Claim['basis'],
      rank: required('rank') as Claim['rank'],
      confidence: typeof claim.confidence === 'number' ? claim.confidence : null,
      valid: optional('valid'),
      recordedAt: optional('recordedAt'),
    },
    references: referencesOf({
      source,
      locator: optional('locator'),
      quote: optional('quote'),
      lang: optional('lang'),
      retrieved: optional('retrieved'),
      references: isList(claim.references) ? claim.references.map(String) : null,
    }),
  };
}

/** A claim as rows of a file have it: once for each of its references. */
export function rowsOfClaim(
  { claim, references }: DumpedClaim,
  releasesOf: (dataset: string) => Releases | undefined,
): readonly Omit<Claim, 'isLink'>[] {
  const releases = releasesOf(claim.dataset);
  return references.map(({ until, ...reference }) => ({
    ...claim,
    ...reference,
    through: isVoid({ ...reference, until }) ? saidByNone : throughOf(reference.source, until, releases),
  }));
}

/** The last complete release that says what one said first; null where that is the first itself, or no release. */
function throughOf(source: string, until: string | null, releases: Releases | undefined): string | null {
  const from = releases?.placeOf(source) ?? -1;
  if (releases === undefined || !isWhole(releases.all[from])) return null;
  const end = until === null ? releases.all.length : releases.placeOf(until);
  const last = releases.all.findLast((release, at) => isWhole(release) && at >= from && at < end);
  return last === undefined || last.id === source ? null : last.id;
}

/** A map that a statement returned; anything else reads as empty. */
export function record(cell: Cell | undefined): { readonly [name: string]: Cell } {
  return typeof cell === 'object' && cell !== null && !isList(cell) ? cell : {};
}

function isList(cell: Cell | undefined): cell is readonly Cell[] {
  return Array.isArray(cell);
}

const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
