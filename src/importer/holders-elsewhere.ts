import type { Claim } from '../claims/claim.ts';
import { type Holders, unknownHolders } from '../claims/doubts/doubt.ts';
import { pairKey } from '../claims/pair-of.ts';
import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { uniqueProperties } from '../ontology/unique-properties.ts';
import { holdersOf, judgementsOf } from '../shapes/identity.ts';
import { textOf } from '../store/cell.ts';
import type { Read } from './read-of.ts';
import { shownIds } from './shown-ids.ts';

/**
 * Looks up who in a store has what some claims, which are not stored yet, give to one entity alone. Of two that are judged to be the same, or not to
 * be, nothing is to be said.
 */
export async function holdersElsewhere(
  claims: readonly Claim[],
  read: Read,
  ontology: Ontology,
): Promise<Holders> {
  const unique = claims.filter((claim) => isUnique(claim, ontology));
  if (unique.length === 0) return unknownHolders;
  const texts = [...new Set(unique.map(({ value }) => value))].sort();
  const holders = new Map<string, string[]>();
  for (const row of await read(holdersOf(uniqueProperties(ontology), texts))) {
    const text = textOf(row.text);
    holders.set(text, [...(holders.get(text) ?? []), textOf(row.subject)]);
  }
  const subjects = [...new Set(unique.map(({ subject }) => subject))].sort();
  const shown = await shownIds(
    { run: read },
    [...new Set([...subjects, ...[...holders.values()].flat()])].sort(),
  );
  const judged = new Set([
    ...claims.flatMap((one) =>
      isJudgement(one.about) && one.rank !== 'DEPRECATED' ? [pairKey(one.subject, one.value)] : [],
    ),
    ...(await read(judgementsOf(subjects))).flatMap((row) =>
      row.rank === 'DEPRECATED' ? [] : [pairKey(textOf(row.subject), textOf(row.object))],
    ),
  ]);
  const shownId = (id: string): string => shown.get(id) ?? id;
  const isJudged = (a: string, b: string): boolean => shownId(a) === shownId(b) || judged.has(pairKey(a, b));
  return {
    isJudged,
    elsewhere({ subject, value }) {
      const of = holders.get(value) ?? [];
      return of.includes(subject) ? undefined : of.find((id) => !isJudged(id, subject));
    },
  };
}

function isUnique({ subject, about, value, rank }: Claim, ontology: Ontology): boolean {
  const { property } = fieldOf(ontology.kindOfId(subject), about);
  return rank !== 'DEPRECATED' && property?.value.unique?.(property.value.parse(value)) === true;
}
