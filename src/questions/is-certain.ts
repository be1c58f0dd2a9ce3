import { distanceOf, type Filling, type Reading } from './reading.ts';

/** Whether what was typed is not the whole name of what it is taken for, or not as it is spelled. */
export const isGuess = ({ meaning }: Filling): boolean =>
  distanceOf(meaning) > 0 || ('partial' in meaning && meaning.partial);

/**
 * Whether the likeliest of some readings may be answered without asking back: it makes something of every word, guesses
 * nothing, and no other reading does so too.
 */
export function isCertain(readings: readonly Reading[]): boolean {
  const [first, ...others] = readings;
  return first !== undefined && isSound(first) && !others.some(isSound);
}

const isSound = ({ guessed, notUnderstood, fillings }: Reading): boolean =>
  !guessed && notUnderstood.length === 0 && !fillings.some(isGuess);
