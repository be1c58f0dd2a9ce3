import type { Kind } from '../../ontology/ontology.ts';
import { kindsCalled } from '../../reconcile/kinds-called.ts';
import type { Fault } from '../fault.ts';
import type { Setting } from './setting.ts';

/**
 * The kinds of some types; without any, all. Of `all` types, those that each of them stands for.
 * @param place where the types are given
 */
export function kindsOf(
  types: readonly string[],
  strict: 'any' | 'should' | 'all' | undefined,
  place: string,
  { ontology }: Pick<Setting, 'ontology'>,
): { readonly kinds: readonly Kind[] } | Fault {
  const found: (readonly Kind[])[] = [];
  for (const type of types) {
    const kinds = kindsCalled(ontology, type);
    if (kinds === null)
      return {
        fault: `${place}: there is no type ${JSON.stringify(type.slice(0, 100))}; /reconcile/suggest/type lists them`,
      };
    found.push(kinds);
  }
  if (found.length === 0) return { kinds: ontology.kinds };
  const some = [...new Set(found.flat())];
  return { kinds: strict === 'all' ? some.filter((kind) => found.every((of) => of.includes(kind))) : some };
}
