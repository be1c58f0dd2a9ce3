import { spoken } from './spoken.ts';

/** The sounds are the letters a to z, the digits, and the end of ng; anything else is a sound unlike all others. */
export const sounds = 38;
const endOfNg = 36;
export const unlike = 37;

/**
 * How Latin letters are read, as numbers of sounds. The end of ng is a sound of its own, which Korean and Chinese tell apart from n: Daewon is not Daewoong.
 */
export function soundCodes(latin: string): Uint8Array {
  return Uint8Array.from(spoken(latin.replaceAll('ng', 'nŋ')), codeOf);
}

function codeOf(sound: string): number {
  if (sound === 'ŋ') return endOfNg;
  const code = sound.charCodeAt(0);
  if (code >= 97 && code < 123) return code - 97;
  return code >= 48 && code < 58 ? code - 22 : unlike;
}
