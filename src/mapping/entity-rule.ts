import type { Kind, Ontology } from '../ontology/ontology.ts';
import { type ClaimRule, claimRule } from './claim-rule.ts';
import type { EntityDeclaration } from './declaration.ts';
import { condition, type Expression, expression } from './expression.ts';
import { type Ids, idsOf } from './ids.ts';
import { kindNamed } from './kind-named.ts';
import type { MappingParts } from './mapping-parts.ts';

/** An entity that records tell of, compiled. */
export interface EntityRule {
  readonly name: string;
  /** The parts of a record that each tell of one; null where the record itself does. Entities with the same text are of one part. */
  readonly each: { readonly text: string; readonly parts: Expression } | null;
  readonly when: Expression | null;
  readonly ids: Ids;
  /** What its ids are made of, for whoever looks for it in the file. */
  readonly place: string;
  readonly claims: readonly ClaimRule[];
}

/** @throws {MappingFault} */
export function entityRule(
  name: string,
  { kind: prefix, each, when, id, claims = {} }: EntityDeclaration,
  parts: MappingParts,
): EntityRule {
  const path = ['entities', name];
  const kinds = kindsOf(prefix, [...path, 'kind'], parts.ontology);
  const ids = idsOf(id, prefix, [...path, 'id'], parts);
  return {
    name,
    each: each === undefined ? null : { text: each, parts: expression(each, [...path, 'each']) },
    when: when === undefined ? null : condition(when, [...path, 'when']),
    ids,
    place: placeOf(name, 'id', ids.place),
    claims: Object.entries(claims).flatMap(([about, entries]) =>
      [entries].flat().map((entry) => {
        const claim = claimRule(entry, about, kinds, [...path, 'claims', about], parts);
        return { ...claim, place: placeOf(name, about, claim.place) };
      }),
    ),
  };
}

/** `award.amount (Nominal Amount)` */
const placeOf = (entity: string, about: string, columns: string): string =>
  `${entity}.${about}${columns === '' ? '' : ` (${columns})`}`;

/** The kinds that it may be of: where records tell, all. */
const kindsOf = (
  prefix: EntityDeclaration['kind'],
  path: readonly string[],
  ontology: Ontology,
): readonly Kind[] => (typeof prefix === 'string' ? [kindNamed(prefix, path, ontology)] : ontology.kinds);
