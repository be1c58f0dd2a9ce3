import type { Question, SlotDeclaration, SlotValue } from './question.ts';
import type { Span } from './spans.ts';

/** What a part of a text may mean: an entity, or a value. */
export type Meaning =
  | {
      readonly entity: string;
      /** Code of its kind. */
      readonly kind: string;
      /** How far what was typed is from its name; 0 is the exact name. */
      readonly distance: number;
      /** Whether only a part of its name was typed. */
      readonly partial: boolean;
      /** How connected it is. */
      readonly links: number;
    }
  | { readonly value: string; readonly type: SlotValue };

/** A part of a text with what it may mean, the likelier first. */
export interface Mention {
  readonly span: Span;
  readonly meanings: readonly Meaning[];
}

/** A slot with what it is filled with. */
export interface Filling {
  readonly slot: SlotDeclaration;
  readonly span: Span;
  readonly meaning: Meaning;
}

/** One way to understand a text. */
export interface Reading {
  readonly question: Question;
  readonly fillings: readonly Filling[];
  /** Whether the question was reached by names alone, or despite words that speak against it. */
  readonly guessed: boolean;
  /** As typed, in the order of the text. */
  readonly notUnderstood: readonly string[];
  /** How many of them are words of questions. */
  readonly ignored: number;
  /** Compared number by number: lower is likelier. */
  readonly cost: readonly number[];
}

/** What goes into the variable of a slot. */
export function filled(meaning: Meaning): string {
  return 'value' in meaning ? meaning.value : meaning.entity;
}

/** How far what was typed is from what it means; there is only one way to write a value. */
export const distanceOf = (meaning: Meaning): number => ('distance' in meaning ? meaning.distance : 0);
