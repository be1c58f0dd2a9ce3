import type { Kind, Ontology } from '../ontology/ontology.ts';
import { fieldAt } from './field-at.ts';
import { inWords } from './in-words.ts';

/** A type or a property of the protocol. */
export interface Word {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Every type: families of kinds, and kinds. */
export const typesOf = ({ targets }: Ontology): readonly Word[] =>
  targets.map(({ name, doc }) => ({ id: name, name: inWords(name), description: doc }));

/** Every property and link of some kinds, once each, with what it means to the first that has it. */
export function propertiesOf(kinds: readonly Pick<Kind, 'properties' | 'hops'>[]): readonly Word[] {
  const found = new Map<string, Word>();
  const add = (id: string, doc: string): void => {
    if (!found.has(id)) found.set(id, { id, name: inWords(id), description: doc });
  };
  for (const { properties, hops } of kinds) {
    for (const { name, doc } of properties) add(name, doc);
    for (const { field, doc } of hops) add(field, doc);
  }
  return [...found.values()];
}

/** The words that a prefix may stand for: those that begin with it, and then those in which a word does. */
export function wordsBegun(words: readonly Word[], prefix: string): readonly Word[] {
  const typed = prefix.trim().toLowerCase();
  const rank = ({ id, name }: Word): number => {
    const texts = [id.toLowerCase(), name.toLowerCase()];
    if (texts.includes(typed)) return 0;
    if (texts.some((text) => text.startsWith(typed))) return 1;
    return name.toLowerCase().includes(` ${typed}`) ? 2 : 3;
  };
  return words
    .map((word) => ({ word, rank: rank(word) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || (a.word.id < b.word.id ? -1 : 1))
    .map(({ word }) => word);
}

/** A property of which somebody names a part, such as `identifiers:LEI`; none where no kind has it. */
export function partNamed({ kinds }: Ontology, pid: string): readonly Word[] {
  const field = kinds.map((kind) => fieldAt(kind, pid)).find((one) => one?.property && one.part !== null);
  return field?.property
    ? [
        {
          id: pid,
          name: inWords(pid),
          description: `${field.property.doc} Only those of this scheme, without it.`,
        },
      ]
    : [];
}
