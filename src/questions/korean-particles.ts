/** Particles in two forms: after a consonant, and after a vowel. */
const pairs: readonly (readonly [string, string])[] = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['이랑', '랑'],
];

const firstSyllable = 0xac00;
const finals = 28;
const finalL = 8;

/** The form of a particle that fits a name: 일본은, 미국은, 구글은, 아마존은, and 마이크로소프트는. */
export function fitParticle(name: string, particle: string): string {
  const pair = pairs.find((forms) => forms.some((form) => particle.startsWith(form)));
  if (pair === undefined) return particle;
  const [afterConsonant, afterVowel] = pair;
  const form = pair.find((p) => particle.startsWith(p)) ?? '';
  // 로 follows ㄹ as it follows a vowel.
  const final = finalOf(name);
  const closed = final > 0 && !(afterVowel === '로' && final === finalL);
  return (closed ? afterConsonant : afterVowel) + particle.slice(form.length);
}

/** The final consonant of a name by its number in Unicode; 0 for none, or where it does not end in hangul. */
function finalOf(name: string): number {
  const last = /(\p{Script=Hangul})[^\p{L}\p{N}]*$/u.exec(name.normalize('NFC'))?.[1];
  const at = (last?.charCodeAt(0) ?? 0) - firstSyllable;
  return at < 0 || at >= 11_172 ? 0 : at % finals;
}
