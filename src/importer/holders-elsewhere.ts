import type { Claim } from '../claims/claim.ts';
import { type Holders, unknownHolders } from '../claims/doubts/doubt.ts';
import { pairKey } from '../claims/pair-of.ts';
import { fieldOf } from '../ontology/field-of.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { uniqueProperties } from '../ontology/unique-properties.ts';
import { holdersOf, judgementsOf } from '../shapes/identity.ts';
import { claimsOfGroups } from '../shapes/projection.ts';
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
  const given = await givenTo(claims, read, ontology);
  if (unique.length === 0) return { ...unknownHolders, given };
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
    given,
    isJudged,
    elsewhere({ subject, value }) {
      const of = holders.get(value) ?? [];
      return of.includes(subject) ? undefined : of.find((id) => !isJudged(id, subject));
    },
  };
}

/** What is given to one alone that those have which are judged to be the same: in the store, and by these claims. */
async function givenTo(claims: readonly Claim[], read: Read, ontology: Ontology): Promise<Holders['given']> {
  const judgements = claims.filter(({ about, rank }) => about === 'sameAs' && rank !== 'DEPRECATED');
  if (judgements.length === 0) return unknownHolders.given;
  const ids = [...new Set(judgements.flatMap(({ subject, value }) => [subject, value]))].sort();
  // Of what is shown as one by now, all that is given to it.
  const shown = await shownIds({ run: read }, ids);
  const shownId = (id: string): string => shown.get(id) ?? id;
  const keys = [...new Set(ids.map(shownId))].flatMap((id) =>
    uniqueProperties(ontology).map((name) => `${id} ${name}`),
  );
  const found = new Map<string, string[]>(keys.map((key) => [key, []]));
  for (const { key, text, rank } of await read(claimsOfGroups(keys)))
    if (rank !== 'DEPRECATED') found.get(textOf(key))?.push(textOf(text));
  for (const claim of claims)
    if (isUnique(claim, ontology)) found.get(`${shownId(claim.subject)} ${claim.about}`)?.push(claim.value);
  return (id, property) => found.get(`${shownId(id)} ${property}`) ?? [];
}

function isUnique({ subject, about, value, rank }: Claim, ontology: Ontology): boolean {
  const { property } = fieldOf(ontology.kindOfId(subject), about);
  return rank !== 'DEPRECATED' && property?.value.unique?.(property.value.parse(value)) != null;
}
