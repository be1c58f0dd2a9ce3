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
  /** What decides all that it claims; null where more does than can be told. */
  readonly decidedBy: {
    readonly columns: readonly string[];
    /** Names that expressions read. */
    readonly names: readonly string[];
    readonly entities: readonly string[];
  } | null;
}

/** @throws {MappingFault} */
export function entityRule(
  name: string,
  { kind: prefix, each, when, id, claims = {} }: EntityDeclaration,
  all: MappingParts,
): EntityRule {
  // Below `each` a name may be one of a part, and a table does not lack it.
  const parts: MappingParts =
    each === undefined ? all : { ...all, reads: (column) => all.reads(column, false) };
  const path = ['entities', name];
  const kinds = kindsOf(prefix, [...path, 'kind'], parts.ontology);
  const ids = idsOf(id, prefix, [...path, 'id'], parts);
  const [columns, names, entities] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let isTold = true;
  const noting: MappingParts = {
    ...parts,
    reads(column, isRequired) {
      columns.add(column);
      parts.reads(column, isRequired);
    },
    computes(expression) {
      for (const name of expression.decidedBy ?? []) names.add(name);
      isTold &&= expression.decidedBy !== null;
      parts.computes(expression);
    },
    entity(named, at) {
      entities.add(named);
      parts.entity(named, at);
    },
  };
  const rules = Object.entries(claims).flatMap(([about, entries]) =>
    [entries].flat().map((entry, at) => {
      const place = [...path, 'claims', about, ...(Array.isArray(entries) ? [String(at)] : [])];
      const claim = claimRule(entry, about, kinds, place, noting);
      return { ...claim, place: placeOf(name, about, claim.place) };
    }),
  );
  const [split, filter] = [
    each === undefined ? null : { text: each, parts: expression(each, [...path, 'each']) },
    when === undefined ? null : condition(when, [...path, 'when']),
  ];
  for (const computed of [split?.parts, filter]) if (computed) all.computes(computed);
  return {
    name,
    each: split,
    when: filter,
    ids,
    place: placeOf(name, 'id', ids.place),
    claims: rules,
    decidedBy: isTold ? { columns: [...columns], names: [...names], entities: [...entities] } : null,
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
