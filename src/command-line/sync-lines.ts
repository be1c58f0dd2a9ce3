import type { Change, ChangeCounts, EditionChanges } from '../importer/sync/edition-changes.ts';
import { printable } from './printable.ts';

const changes: readonly (readonly [Change, string])[] = [
  ['added', '+'],
  ['closed', '-'],
  ['changed', '~'],
];
const signs: readonly (readonly [keyof ChangeCounts, string])[] = [...changes, ['unchanged', '=']];

/** What a release changes, as lines: of claims, of the entities that they are about, and a few examples of what changes. */
export function syncLines({ claims, entities, examples }: EditionChanges): readonly string[] {
  const counts = (of: ChangeCounts): string => signs.map(([name, sign]) => `${sign}${of[name]}`).join(' ');
  return [
    `claims: ${counts(claims)}`,
    `entities: ${counts(entities)}`,
    ...changes.flatMap(([name, sign]) => {
      const shown = examples[name].map((line) => `  ${sign} ${printable(line)}`);
      const more = claims[name] - shown.length;
      return shown.length === 0 || more <= 0 ? shown : [...shown, `  ${sign} and ${more} more`];
    }),
  ];
}
