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
export function fieldColumns(kind: Kind, field: AskedField): readonly string[] {
  const property = kind.properties.find(({ name }) => name === field.name);
  if (property !== undefined) return loadedColumns(property, field);
  return field.name === 'name' ? nameColumns(kind, field) : [];
}

/** Where no language is asked for, one column has the name that is shown; else all names are looked at. */
function nameColumns({ properties, inPlaceOfName }: Kind, field: AskedField): readonly string[] {
  const names = properties.find(({ name }) => name === 'names');
  const shown = names === undefined ? [] : shownColumns(names, field);
  return inPlaceOfName === undefined ? shown : [...shown, ...loadedColumns(inPlaceOfName, field)];
}

function shownColumns(names: Property, field: AskedField): readonly string[] {
  const { summary } = names.value;
  return !field.given && summary !== undefined
    ? [`${names.name}${summary.shown}`]
    : loadedColumns(names, field);
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
