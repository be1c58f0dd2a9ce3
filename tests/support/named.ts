import { fold } from '../../schema/values/fold.ts';
import { sortKey } from '../../schema/values/sort-key.ts';
import type { Filling } from './fill.ts';

/** An entity of one English name, with the columns that an import would give it. */
export function named(id: string, name: string): NonNullable<Filling['entities']>[number] {
  const folded = fold(name);
  return {
    id,
    namesValue: [name],
    namesLang: ['en'],
    namesKind: ['COMMON'],
    namesFold: [folded],
    namesShown: name,
    namesOrder: sortKey(folded),
  };
}
