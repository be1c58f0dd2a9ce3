import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology, Property } from '../ontology/ontology.ts';
import { canonical, type RawClaim } from './check-claim.ts';
import { checkText } from './check-text.ts';
import type { SourceHead } from './claim.ts';
import { kindOfEntityId } from './entity-id.ts';
import { RowFault } from './problem.ts';
import { derivedFrom, sourceKind } from './source-kind.ts';

/** Checks what a file says about its source. @throws {RowFault} */
export function checkSource(raw: RawClaim, ontology: Ontology): SourceHead {
  const id = sourceId(raw.id, 'source.id', ontology);
  const kind = ontology.kind(sourceKind);
  const known = (kind?.properties ?? []).filter((p) => p.many !== true);
  const properties: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'id' || key === derivedFrom || value === null) continue;
    const property = known.find((p) => p.name === key);
    const names = ['id', ...known.map((p) => p.name), derivedFrom];
    if (property === undefined)
      throw new RowFault(
        'UNKNOWN_KEY',
        `source.${key}`,
        `a source has no ${key}.${didYouMean(key, names)}`,
        names.join(', '),
      );
    properties[key] = canonical(property, value, `source.${key}`);
  }
  if (properties.title === undefined)
    throw new RowFault(
      'MISSING',
      'source.title',
      'the source has no title',
      'its title, or a description in square brackets',
    );
  titleAsName(properties, kind?.properties ?? []);
  const origins = [raw[derivedFrom] ?? []].flat().map((o) => sourceId(o, `source.${derivedFrom}`, ontology));
  return { id, properties, derivedFrom: [...new Set(origins)].sort() };
}

/** A source is called by its title, in its own language: the canonical text of that name. @throws {RowFault} */
export function titleAsName(
  { title = '', lang = '' }: SourceHead['properties'],
  properties: readonly Property[],
): string | undefined {
  const names = properties.find((p) => p.name === 'names');
  return names && canonical(names, `${title}@${lang} COMMON`, 'source.title');
}

function sourceId(raw: unknown, path: string, ontology: Ontology): string {
  if (raw === undefined || raw === null)
    throw new RowFault('MISSING', path, `${path} is missing`, 'an id such as source/example-2024');
  const id = checkText(raw, path);
  if (kindOfEntityId(id, path, ontology).name === sourceKind) return id;
  throw new RowFault('WRONG_KIND', path, `${id} is not a source`, 'an id such as source/example-2024');
}
