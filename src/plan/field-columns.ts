import type { Hop, Kind, Property } from '../ontology/ontology.ts';

/** A field that is selected. */
export interface AskedField {
  readonly name: string;
  /** Whether it has arguments. */
  readonly given: boolean;
  /** Names of the fields of its value that are selected, where that is an object. */
  readonly below: readonly string[];
}

/** The columns in which a field of a kind finds its value; hand-written fields need the id alone. */
export function fieldColumns({ properties }: Kind, field: AskedField): readonly string[] {
  const isName = field.name === 'name';
  const property = properties.find(({ name }) => name === (isName ? 'names' : field.name));
  if (property === undefined) return [];
  const { summary } = property.value;
  // Where no language is asked for, one column has the name that is shown; else all names are looked at.
  if (isName && !field.given && summary !== undefined) return [`${property.name}${summary.shown}`];
  return loadedColumns(property, field);
}

/** The columns of a link in which fields of its edges find their values. */
export function edgeColumns({ properties }: Hop, fields: readonly AskedField[]): readonly string[] {
  const columns = fields.flatMap((field) => {
    if (field.name === 'claims' || field.name === 'origins') return ['claims'];
    if (field.name === 'basis' || field.name === 'confidence') return [field.name];
    const property = properties.find(({ name }) => name === field.name);
    return property === undefined ? [] : loadedColumns(property, field);
  });
  return [...new Set(columns)].sort();
}

function loadedColumns({ name, value }: Property, { below }: AskedField): readonly string[] {
  return value.columns
    .filter(({ shownBy }) => shownBy === undefined || shownBy.some((field) => below.includes(field)))
    .map(({ suffix }) => `${name}${suffix}`);
}
