import type { KnownEntity } from '../known/known-entity.ts';
import type { Feature } from './feature.ts';

/** The heaviest of all, and yet the others together may outweigh it in the score: whether a pair is accepted is no matter of weight. */
const weight = 10;
/** One that several may have is only a hint. */
const weightOfShared = 2;

/** Identifiers: the same one, of those that are given to one entity alone, or different ones of one list. */
export const identifiers: Feature = {
  name: 'identifiers',
  compare(a, b) {
    const { same, contrary } = identifiersOfBoth(a, b);
    const both = same.length === 0 ? [] : [`both have ${same.join(', ')}`];
    const text = [...both, ...contrary].join('; but ');
    if (contrary.length > 0) return { score: same.length > 0 ? 0.5 : 0, weight, text, leavesToPerson: true };
    if (same.length > 0) return { score: 1, weight, text, decides: true };
    const hints = a.sharedIdentifiers.filter((one) => b.sharedIdentifiers.includes(one));
    if (hints.length === 0) return null;
    const hint = `both have ${hints.join(', ')}, which several may have`;
    return { score: 1, weight: weightOfShared, text: hint };
  },
};

/** What one list gives to both, and where it gives them different ones, in words. */
function identifiersOfBoth(
  a: Pick<KnownEntity, 'id' | 'identifiers'>,
  b: Pick<KnownEntity, 'id' | 'identifiers'>,
): { readonly same: readonly string[]; readonly contrary: readonly string[] } {
  const same: string[] = [];
  const contrary: string[] = [];
  for (const [list, own] of a.identifiers) {
    const others = b.identifiers.get(list);
    if (others === undefined) continue;
    const shared = own.filter((text) => others.includes(text));
    const two = [own, others].find(({ length }) => length > 1);
    if (shared.length > 0) {
      same.push(...shared);
      // A list gives an entity one at most: which of the two is wrong, nobody knows.
      if (two !== undefined) contrary.push(`${list} gives one of them two: ${two.join(', ')}`);
    } else contrary.push(`${list} gives them different ones: ${own.join(', ')} and ${others.join(', ')}`);
  }
  return { same, contrary };
}
