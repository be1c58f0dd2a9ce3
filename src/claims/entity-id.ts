import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Kind, Ontology } from '../ontology/ontology.ts';
import { RowFault } from './problem.ts';

const slug = 'a slug of lowercase letters, digits, dots and hyphens';

/** Whether a text is written as an id is. */
export const isEntityId = (id: string): boolean =>
  /^[a-z][a-z0-9-]*\/[a-z0-9](?:[a-z0-9.-]{0,150}[a-z0-9])?$/.test(id);

/**
 * The kind of an id.
 * @param wanted the kinds of which it should be, where those are known
 * @throws {RowFault} where it is not an id, or of no kind
 */
export function kindOfEntityId(
  id: string,
  path: string,
  ontology: Ontology,
  wanted: readonly string[] = [],
): Kind {
  if (!isEntityId(id)) {
    const lower = id.toLowerCase();
    const hint = isEntityId(lower) ? `. Did you mean ${lower}?` : '';
    const beginnings = wanted.map((name) => `${ontology.kind(name)?.prefix}/`).join(', ');
    const expected =
      beginnings === ''
        ? `a kind, a slash and ${slug}, such as company/oracle`
        : `${beginnings.replace(/, (?=[^,]*$)/, ' or ')} and ${slug}`;
    throw new RowFault('BAD_ID', path, `${id.slice(0, 100)} is not an id${hint}`, expected);
  }
  const kind = ontology.kindOfId(id);
  if (kind !== undefined) return kind;
  const prefixes = ontology.kinds.map((k) => k.prefix);
  const [prefix = ''] = id.split('/');
  throw new RowFault(
    'UNKNOWN_KIND',
    path,
    `${prefix} is not a kind.${didYouMean(prefix, prefixes)}`,
    prefixes.join(', '),
  );
}
