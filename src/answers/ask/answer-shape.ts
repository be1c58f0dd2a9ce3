import type { Reading } from '../../questions/reading.ts';
import type { Understood } from './understand.ts';

/** A reading with the language in which it is worded. */
export interface ReadingShape {
  readonly reading: Reading;
  readonly lang: string;
}

/** What the first reading yields; its operation runs once, however often its data are selected. */
export interface ResultShape extends ReadingShape {
  data(): Promise<unknown>;
}

/** What `Answer` is made of. */
export interface AnswerShape {
  readonly understood: Understood;
  /** The language in which phrases and names are worded. */
  readonly lang: string;
  readonly result: ResultShape | null;
  suggestions(): Promise<readonly string[]>;
}
