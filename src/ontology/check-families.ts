import { type Declarations, everyKind } from './declarations.ts';
import { didYouMean } from './did-you-mean.ts';
import { membersOf } from './members-of.ts';

/** What is wrong with which kinds families are said to have, as sentences. */
export function faultsOfFamilies(declared: Declarations): readonly string[] {
  const { kinds, families = [] } = declared;
  const taken = new Set([everyKind, 'Node', ...kinds.map(({ name }) => name)]);
  const known = kinds.map(({ name }) => name);
  const faults: string[] = [];
  for (const { name, members } of families) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) faults.push(`${name}: a family's name is PascalCase`);
    if (taken.has(name)) faults.push(`${name}: something else has that name`);
    for (const member of members.filter((one) => !known.includes(one)))
      faults.push(`${name}: unknown member ${member}.${didYouMean(member, known)}`);
    if (membersOf(name, declared).length < 2) faults.push(`${name}: a family has two kinds at least`);
    taken.add(name);
    known.push(name);
  }
  return faults;
}
