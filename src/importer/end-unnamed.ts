import type { Claim } from '../claims/claim.ts';
import { headKinds } from '../claims/source-kind.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { endEntities, unnamedEntities } from '../shapes/projection.ts';
import type { Ahead } from './send-ahead.ts';

/** What of a claim says which entities it names. */
type Named = Pick<Claim, 'subject' | 'value' | 'isLink'>;

/** The entities that some claims name, each once. */
export const endsOfClaims = (claims: readonly Named[]): readonly string[] => [
  ...new Set(claims.flatMap(({ subject, value, isLink }) => (isLink ? [subject, value] : [subject]))),
];

/** Takes out of every list what was named by some claims that are over, and is named by none any more. */
export async function endUnnamed(ahead: Ahead, claims: readonly Named[], ontology: Ontology): Promise<void> {
  const kindOf = (id: string): string => ontology.kindOfId(id)?.name ?? '';
  const perhaps = endsOfClaims(claims)
    .filter((id) => !headKinds.includes(kindOf(id)))
    .toSorted();
  if (perhaps.length === 0) return;
  const unnamed = (await ahead.run(unnamedEntities(perhaps))).map(({ id }) => String(id));
  for (const kind of new Set(unnamed.map(kindOf)))
    await ahead.send(
      endEntities(
        kind,
        unnamed.filter((id) => kindOf(id) === kind),
      ),
    );
}
