import type { WordKind } from './known-words.ts';
import type { Worth } from './word-worth.ts';

/** What two names of two scripts have in common, or what one of them lacks. */
export type Part = MatchedPart | ReadPart | LeftPart;

/** A word that both have, or of which one is another name of the other. */
export interface MatchedPart {
  readonly what: 'SHARED' | 'TRANSLATED';
  readonly native: string;
  readonly words: readonly string[];
  /** From which table it is known, if from one. */
  readonly kind: WordKind | undefined;
}

/** Letters that are read as words of the other name. */
export interface ReadPart {
  readonly what: 'SOUND';
  readonly native: string;
  readonly words: readonly string[];
  /** How far the sounds are apart, and how many there are. */
  readonly cost: number;
  readonly sounds: number;
  /** Whether a place is among the letters that is known to be called otherwise. */
  readonly otherwise: boolean;
}

export interface LeftPart {
  readonly what: 'LEFT_OVER';
  readonly of: 'native' | 'latin';
  readonly text: string;
  readonly worth: Worth;
}
