import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology, Property } from '../ontology/ontology.ts';
import { canonical } from './canonical.ts';
import type { RawClaim } from './check-claim.ts';
import { checkText } from './check-text.ts';
import type { Head } from './claim.ts';
import { RowFault } from './problem.ts';
import { datasetId, sourceId } from './source-id.ts';
import { datasetKind, derivedFrom, ofDataset, releaseColumns, sourceKind } from './source-kind.ts';

/** Checks what a file says about its source. @throws {RowFault} */
export function checkSource(raw: RawClaim, ontology: Ontology): Head {
  const id = sourceId(required(raw.id, 'source.id'), 'source.id', ontology);
  const properties = checkProperties(raw, 'source', sourceKind, [derivedFrom, ofDataset], ontology);
  const origins = [raw[derivedFrom] ?? []]
    .flat()
    .map((origin) => sourceId(required(origin, `source.${derivedFrom}`), `source.${derivedFrom}`, ontology));
  const dataset = raw[ofDataset] ?? null;
  return {
    id,
    properties,
    derivedFrom: [...new Set(origins)].sort(),
    dataset:
      dataset === null
        ? null
        : datasetId(required(dataset, `source.${ofDataset}`), `source.${ofDataset}`, ontology),
  };
}

/** Checks what a file says about a dataset. @throws {RowFault} */
export function checkDataset(raw: RawClaim, ontology: Ontology): Head {
  const id = datasetId(required(raw.id, 'dataset.id'), 'dataset.id', ontology);
  const properties = checkProperties(raw, 'dataset', datasetKind, [], ontology);
  return { id, properties, derivedFrom: [], dataset: null };
}

function checkProperties(
  raw: RawClaim,
  word: string,
  kindName: string,
  links: readonly string[],
  ontology: Ontology,
): Head['properties'] {
  const kind = ontology.kind(kindName);
  const known = (kind?.properties ?? []).filter(
    ({ many, name }) => many !== true && !releaseColumns.some((column) => column === name),
  );
  const properties: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'id' || links.includes(key) || value === null) continue;
    const property = known.find((p) => p.name === key);
    const names = ['id', ...known.map((p) => p.name), ...links];
    if (property === undefined)
      throw new RowFault(
        'UNKNOWN_KEY',
        `${word}.${key}`,
        `a ${word} has no ${key}.${didYouMean(key, names)}`,
        names.join(', '),
      );
    properties[key] = canonical(property, value, `${word}.${key}`);
  }
  if (properties.title === undefined)
    throw new RowFault(
      'MISSING',
      `${word}.title`,
      `the ${word} has no title`,
      'its title, or a description in square brackets',
    );
  // A title that cannot be a name is refused here, with its row.
  titleAsName(properties, kind?.properties ?? [], word);
  return properties;
}

/** A source or a dataset is called by its title, in its own language: the canonical text of that name. @throws {RowFault} */
export function titleAsName(
  { title = '', lang = '' }: Head['properties'],
  properties: readonly Property[],
  word = 'source',
): string | undefined {
  const names = properties.find((p) => p.name === 'names');
  return names && canonical(names, `${title}@${lang} COMMON`, `${word}.title`);
}

const exampleOf = (path: string): string =>
  path.includes('dataset') ? 'dataset/example' : 'source/example-2024';

function required(raw: unknown, path: string): string {
  if (raw === undefined || raw === null)
    throw new RowFault('MISSING', path, `${path} is missing`, `an id such as ${exampleOf(path)}`);
  return checkText(raw, path);
}
