import { byList } from '../../claims/by-list.ts';
import type { Kind, Property } from '../../ontology/ontology.ts';
import { isList } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';
import { isName } from './is-name.ts';
import type { KnownEntity } from './known-entity.ts';
import { hostOf, isWebAddress } from './web-address.ts';

type Identifiers = Pick<KnownEntity, 'identifiers' | 'sharedIdentifiers'>;

/** The names and websites of an entity, from its columns. */
export function readNames({ properties }: Kind, columns: Row): Pick<KnownEntity, 'names' | 'hosts'> {
  const names = new Set<string>();
  const hosts = new Set<string>();
  for (const property of properties) {
    if (isName(property)) {
      const shown = columns[`${property.name}${property.value.summary?.shown ?? ''}`];
      for (const text of [shown, ...textsOf(property, columns)])
        if (typeof text === 'string' && text !== '') names.add(text);
    } else if (isWebAddress(property)) for (const text of textsOf(property, columns)) hosts.add(hostOf(text));
  }
  hosts.delete('');
  return { names: [...names], hosts: [...hosts] };
}

/** The identifiers of an entity, from its columns. */
export const readIdentifiers = (kind: Kind, columns: Row): Identifiers =>
  identifiersAmong(kind, (property) => textsOf(property, columns));

/** The identifiers among the texts of each property of a kind. */
export function identifiersAmong(
  { properties }: Pick<Kind, 'properties'>,
  textsOf: (property: Property) => readonly string[],
): Identifiers {
  const identifiers = new Map<string, readonly string[]>();
  const shared: string[] = [];
  for (const property of properties) {
    if (property.value.unique === undefined) continue;
    const texts = textsOf(property);
    const given = byList(property, texts);
    for (const [list, some] of given) identifiers.set(list, some);
    const alone = new Set([...given.values()].flat());
    shared.push(...texts.filter((text) => !alone.has(text)));
  }
  return { identifiers, sharedIdentifiers: shared };
}

/** The codes that a kind is called by, from the columns of an entity. */
export const readCodes = ({ properties, calledBy = [] }: Kind, columns: Row): KnownEntity['codes'] =>
  new Map(
    properties
      .filter(({ name }) => calledBy.includes(name))
      .map((property) => [property.name, textsOf(property, columns)[0] ?? null]),
  );

/** All identifiers of one, whether given to it alone or not. */
export const allOf = ({ identifiers, sharedIdentifiers }: Identifiers): readonly string[] => [
  ...[...identifiers.values()].flat(),
  ...sharedIdentifiers,
];

/** The first column of each value of a property: of a name its text, of others the canonical text. */
function textsOf({ name, value }: Property, columns: Row): readonly string[] {
  const cell: Cell = columns[`${name}${value.columns[0]?.suffix ?? ''}`] ?? null;
  const cells = isList(cell) ? cell : [cell];
  return cells.filter((one) => typeof one === 'string');
}
