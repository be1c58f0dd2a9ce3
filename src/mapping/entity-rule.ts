import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Kind, Ontology } from '../ontology/ontology.ts';
import { type ClaimRule, claimRule } from './claim-rule.ts';
import type { EntityDeclaration } from './declaration.ts';
import { condition, type Expression, expression } from './expression.ts';
import { type Ids, idsOf } from './ids.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';

/** An entity that records tell of, compiled. */
export interface EntityRule {
  readonly name: string;
  /** The parts of a record that each tell of one; null where the record itself does. Entities with the same text are of one part. */
  readonly each: { readonly text: string; readonly parts: Expression } | null;
  readonly when: Expression | null;
  readonly ids: Ids;
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
  return {
    name,
    each: each === undefined ? null : { text: each, parts: expression(each, [...path, 'each']) },
    when: when === undefined ? null : condition(when, [...path, 'when']),
    ids: idsOf(id, prefix, [...path, 'id'], parts),
    claims: Object.entries(claims).flatMap(([about, entries]) =>
      [entries].flat().map((entry) => claimRule(entry, about, kinds, [...path, 'claims', about], parts)),
    ),
  };
}

/** The kinds that it may be of: where records tell, all. */
function kindsOf(
  prefix: EntityDeclaration['kind'],
  path: readonly string[],
  { kinds }: Ontology,
): readonly Kind[] {
  if (typeof prefix !== 'string') return kinds;
  const kind = kinds.find((one) => one.prefix === prefix);
  if (kind !== undefined) return [kind];
  const known = kinds.map((one) => one.prefix);
  throw new MappingFault(path, `${prefix} is not a kind.${didYouMean(prefix, known)}`, known.join(', '));
}
