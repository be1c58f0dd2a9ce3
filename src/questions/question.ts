import type { OperationDefinitionNode } from 'graphql';
import type { Role } from './grammar/grammar.ts';

/** What may fill a slot that takes no entity. */
export const slotValues = Object.freeze({
  YEAR: 'A year of four digits.',
});

export type SlotValue = keyof typeof slotValues;

/** A part of a question that the asker fills: an entity of some kinds (of any without them), or a value. */
export interface SlotDeclaration {
  /** Name of the variable of the operation. */
  readonly name: string;
  /** Codes of the kinds, the likelier first; empty for a value, and where any kind will do. */
  readonly kinds: readonly string[];
  readonly value: SlotValue | null;
  /** Whether it takes several entities, named one after another: its variable is a list. */
  readonly many: boolean;
  /** What it is filled with where a question is shown as an example: ids, or one value; all of them where it takes several. */
  readonly examples: readonly string[];
}

/** A spelling of a word. An open one may be followed by any ending of its language. */
export interface Stem {
  readonly text: string;
  readonly open: boolean;
}

/** A word of a phrase: any one of its stems will do. */
export type Word = readonly Stem[];

/** A slot as it is in a phrase, with the roles that the small words beside it may give it. */
export interface SlotPlace {
  readonly name: string;
  readonly roles: readonly (Role | null)[];
}

/** One way to ask a question in one language. */
export interface Phrase {
  readonly lang: string;
  /** As it is shown, with slots in braces and a space between words. */
  readonly shown: string;
  /** The words that it needs; small ones are left out. */
  readonly words: readonly Word[];
  readonly slots: readonly SlotPlace[];
}

/** A question with a name: an operation, and the phrases that ask it. */
export interface Question {
  /** Such as "who invests in X". */
  readonly name: string;
  /** Where it is declared, for faults. */
  readonly file: string;
  readonly slots: readonly SlotDeclaration[];
  /** Whether the operation has the variable `lang`, which gets the language of the answer. */
  readonly speaks: boolean;
  /** By language; the first of each is shown. */
  readonly phrases: readonly Phrase[];
  /** Without the directives of the catalogue. Its locations are those of the file. */
  readonly operation: OperationDefinitionNode;
}
