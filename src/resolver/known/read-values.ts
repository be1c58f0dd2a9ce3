import { byList } from '../../claims/by-list.ts';
import type { Kind, Property } from '../../ontology/ontology.ts';
import { isList } from '../../store/cell.ts';
import type { Cell, Row } from '../../store/store.ts';
import type { KnownEntity } from './known-entity.ts';

type Values = Pick<KnownEntity, 'names' | 'identifiers' | 'sharedIdentifiers' | 'hosts'>;

/** The values by which entities are compared, from the columns of an entity. */
export function readValues({ properties }: Kind, columns: Row): Values {
  const names = new Set<string>();
  const identifiers = new Map<string, readonly string[]>();
  const shared: string[] = [];
  const hosts = new Set<string>();
  for (const property of properties) {
    const { value } = property;
    if (value.unique !== undefined) {
      const texts = textsOf(property, columns);
      const given = byList(property, texts);
      for (const [list, some] of given) identifiers.set(list, some);
      const alone = new Set([...given.values()].flat());
      shared.push(...texts.filter((text) => !alone.has(text)));
    } else if (value.name === 'Name') {
      const shown = columns[`${property.name}${value.summary?.shown ?? ''}`];
      for (const text of [shown, ...textsOf(property, columns)])
        if (typeof text === 'string' && text !== '') names.add(text);
    } else if (value.name === 'URL') for (const text of textsOf(property, columns)) hosts.add(hostOf(text));
  }
  hosts.delete('');
  return { names: [...names], identifiers, sharedIdentifiers: shared, hosts: [...hosts] };
}

/** The first column of each value of a property: of a name its text, of others the canonical text. */
function textsOf({ name, value }: Property, columns: Row): readonly string[] {
  const cell: Cell = columns[`${name}${value.columns[0]?.suffix ?? ''}`] ?? null;
  const cells = isList(cell) ? cell : [cell];
  return cells.filter((one) => typeof one === 'string');
}

/** The host of a web address, without the `www` that says nothing. */
const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
