import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { ShownEntity, ShownLink } from '../entities/shown-entity.ts';
import type { BodsRecord, Details } from './bods-record.ts';

export interface BodsRelationship extends BodsRecord {
  readonly links: readonly ShownLink[];
}

/** What an entity has an interest in: a relationship for each body, with all of the interests in it. */
export function relationshipsOf(
  { id, links }: ShownEntity,
  { owns }: BodsVocabulary,
  lost: (what: string) => void,
): readonly BodsRelationship[] {
  const byBody = new Map<string, ShownLink[]>();
  for (const link of links)
    if (link.hop.field === owns.link) byBody.set(link.to, [...(byBody.get(link.to) ?? []), link]);
  return [...byBody].map(([to, of]) => ({
    id: `${id} ${owns.link} ${to}`,
    type: 'relationship' as const,
    links: of,
    details: { isComponent: false, subject: to, interestedParty: id, interests: of.map(interest) },
  }));

  function interest({ qualifiers }: ShownLink): Details {
    const { directness, beneficial, share } = owns;
    const [startDate, endDate] = [dayOf(owns.startDate), dayOf(owns.endDate)];
    const shares = Object.entries(share).flatMap(([name, from]) => {
      const text = qualifiers[from];
      return text === undefined ? [] : [[name, Number(text)] as const];
    });
    return {
      type: owns.interests[qualifiers[owns.interest] ?? 'SHAREHOLDING'] ?? 'unknownInterest',
      directOrIndirect: qualifiers[directness]?.toLowerCase() ?? 'unknown',
      ...(qualifiers[beneficial] !== undefined && {
        beneficialOwnershipOrControl: qualifiers[beneficial] === 'YES',
      }),
      ...(shares.length > 0 && { share: Object.fromEntries(shares) }),
      ...(startDate !== null && { startDate }),
      ...(endDate !== null && { endDate }),
    };

    /** The standard has days alone. */
    function dayOf(name: string): string | null {
      const date = qualifiers[name];
      if (date === undefined) return null;
      if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
      lost(`${owns.link}.${name}, where it is no day`);
      return null;
    }
  }
}
