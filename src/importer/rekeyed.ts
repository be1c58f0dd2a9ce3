import { shownClaim } from '../claims/shown-claim.ts';
import { type Group, groupOf } from '../claims/stored-claim.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { RekeyedRow } from '../shapes/identity.ts';
import { textOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';

/** A stored claim by what it names itself, with the group in which it is weighed so far. */
interface NamingClaim {
  readonly id: string;
  readonly subject: string;
  readonly about: string;
  readonly value: string;
  readonly isLink: boolean;
  readonly group: Group;
}

/** Claims by what they name, from the columns of `claimsNaming`. */
export const namingClaims = (rows: readonly Row[]): readonly NamingClaim[] => rows.map(namingClaim);

/** Everything that some claims name, each once. */
export const namedBy = (claims: readonly NamingClaim[]): ReadonlySet<string> =>
  new Set(claims.flatMap(({ subject, value, isLink }) => (isLink ? [subject, value] : [subject])));

/**
 * Claims as they are stored once what they name is shown otherwise, and all groups in which they were and will be weighed.
 * @param shownAs the id under which each of what they name is shown that is not shown under its own
 */
export function rekeyed(
  claims: readonly NamingClaim[],
  shownAs: ReadonlyMap<string, string>,
  ontology: Ontology,
): { readonly rows: readonly RekeyedRow[]; readonly groups: readonly Group[] } {
  const groups = new Map<string, Group>();
  const rows = claims.map((claim): RekeyedRow => {
    const shown = shownClaim(claim, shownAs);
    const group = groupOf(shown, ontology);
    groups.set(claim.group.key, claim.group).set(group.key, group);
    const { namedSubject = null, namedObject = null, value: text } = shown;
    return {
      id: claim.id,
      subject: shown.subject,
      object: claim.isLink ? text : null,
      columns: { group: group.key, text, namedSubject, namedObject },
    };
  });
  return { rows, groups: [...groups.values()] };
}

function namingClaim(row: Row): NamingClaim {
  const [id, about, shown, key] = [textOf(row.id), textOf(row.about), textOf(row.subject), textOf(row.group)];
  const subject = typeof row.namedSubject === 'string' ? row.namedSubject : shown;
  const value = typeof row.namedObject === 'string' ? row.namedObject : textOf(row.text);
  const isLink = typeof row.object === 'string';
  // The key of a link to many ends with its other end.
  const object = isLink && key.split(' ').length > 2 ? textOf(row.object) : null;
  return { id, subject, about, value, isLink, group: { key, subject: shown, about, object } };
}
