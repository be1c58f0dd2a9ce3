import { type Declarations, everyKind } from './declarations.ts';
import { didYouMean } from './did-you-mean.ts';
import type { AliasDeclaration } from './kind.ts';
import { membersOf } from './members-of.ts';

/** What is wrong with which kinds families are said to have, as sentences. */
export function faultsOfFamilies(declared: Declarations): readonly string[] {
  const { kinds, families = [] } = declared;
  const taken = new Set([everyKind, 'Node', ...kinds.map(({ name }) => name)]);
  const known = kinds.map(({ name }) => name);
  const faults: string[] = [];
  for (const { name, members, aliases = {} } of families) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) faults.push(`${name}: a family's name is PascalCase`);
    if (taken.has(name)) faults.push(`${name}: something else has that name`);
    for (const member of members.filter((one) => !known.includes(one)))
      faults.push(`${name}: unknown member ${member}.${didYouMean(member, known)}`);
    if (membersOf(name, declared).length < 2) faults.push(`${name}: a family has two kinds at least`);
    for (const [field, { of }] of Object.entries(aliases))
      faults.push(...faultsOfAlias(`${name}.${field}`, of, membersOf(name, declared), declared));
    taken.add(name);
    known.push(name);
  }
  return faults;
}

/** Every kind must have such a link, to one, and all must lead to the same. */
function faultsOfAlias(
  place: string,
  of: AliasDeclaration['of'],
  members: readonly string[],
  declared: Declarations,
): readonly string[] {
  const { kinds, families = [] } = declared;
  const linkOf = (kind: string, name: string) =>
    [...kinds, ...families].find(
      (one) => membersOf(one.name, declared).includes(kind) && one.links?.[name] !== undefined,
    )?.links?.[name];
  const strangers = Object.keys(of).filter((kind) => !members.includes(kind));
  const without = members.filter((kind) => linkOf(kind, of[kind] ?? '')?.one !== true);
  const targets = new Set(members.map((kind) => linkOf(kind, of[kind] ?? '')?.to));
  return [
    ...strangers.map((kind) => `${place}: ${kind} is not of the family`),
    ...without.map((kind) => `${place}: ${kind} has no link to one for it`),
    ...(without.length === 0 && targets.size > 1 ? [`${place}: its links lead to different kinds`] : []),
  ];
}
