import type { Claim } from '../claims/claim.ts';

/** How many ids are remembered, so that memory does not grow with the files; and how many are told. */
const remembered = 10_000;
const told = 20;

/** What some claims make of an id. */
interface Mentioned {
  isSubject: boolean;
  isTarget: boolean;
  isNamed: boolean;
}

/**
 * Watches for entities that claims are about and lead to, and that none of them names: such show as ids wherever one comes to them. What is
 * only led to may have its name elsewhere. Ids beyond those remembered are not told: what names one comes before or after its other claims.
 */
export function namelessEntities(): { note(claim: Claim): void; ids(): readonly string[] } {
  const mentioned = new Map<string, Mentioned>();
  const mention = (id: string): Mentioned | undefined => {
    const known = mentioned.get(id);
    if (known !== undefined || mentioned.size === remembered) return known;
    const fresh = { isSubject: false, isTarget: false, isNamed: false };
    mentioned.set(id, fresh);
    return fresh;
  };
  return {
    note({ subject, about, value, isLink }) {
      const one = mention(subject);
      if (one !== undefined) {
        one.isSubject = true;
        one.isNamed ||= about === 'names';
      }
      const other = isLink ? mention(value) : undefined;
      if (other !== undefined) other.isTarget = true;
    },
    ids: () =>
      [...mentioned]
        .filter(([, { isSubject, isTarget, isNamed }]) => isSubject && isTarget && !isNamed)
        .map(([id]) => id)
        .sort()
        .slice(0, told),
  };
}
