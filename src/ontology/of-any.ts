import type { PropertyDeclaration } from './kind.ts';

/** What it takes to tell whether two kinds mean the same by a name. */
interface Named extends PropertyDeclaration {
  readonly name: string;
}
interface Followed {
  readonly field: string;
  readonly type: string;
  readonly forward: boolean;
}
interface Has<P, H> {
  readonly properties: readonly P[];
  readonly hops: readonly H[];
  readonly aliases: readonly H[];
}

/** What any of some kinds has, each name once, except those that mean different things to two of them. */
export function ofAny<P extends Named, H extends Followed>(
  kinds: readonly Has<P, H>[],
): Pick<Has<P, H>, 'properties' | 'hops'> {
  const meanings = new Map<string, Set<string>>();
  const values = new Map<object, number>();
  for (const { properties, hops, aliases } of kinds) {
    for (const one of properties) note(one.name, meaningOf(one));
    for (const one of [...hops, ...aliases]) note(one.field, wayOf(one));
  }
  const isClear = (name: string): boolean => meanings.get(name)?.size === 1;
  return {
    properties: onceEach(
      kinds.flatMap(({ properties }) => properties),
      ({ name }) => name,
    ),
    hops: onceEach(
      kinds.flatMap(({ hops }) => hops),
      ({ field }) => field,
    ),
  };

  function note(name: string, meaning: string): void {
    meanings.set(name, (meanings.get(name) ?? new Set()).add(meaning));
  }

  /** Properties of one kind of value are asked, stored and shown in one way. */
  function meaningOf({ value, many }: P): string {
    const number = values.get(value) ?? values.size;
    values.set(value, number);
    return `${number}${many === true ? ' many' : ''}`;
  }

  function onceEach<T>(all: readonly T[], nameOf: (one: T) => string): readonly T[] {
    const first = new Map<string, T>();
    for (const one of all) if (!first.has(nameOf(one)) && isClear(nameOf(one))) first.set(nameOf(one), one);
    return [...first.values()];
  }
}

const wayOf = ({ type, forward }: Followed): string => `${forward ? '>' : '<'} ${type}`;
