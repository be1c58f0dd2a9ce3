/** Spellings of one sound in Latin letters, which transliterations and languages write in their own ways. */
const sounds: Readonly<Record<string, string>> = {
  ...{
    sch: 's',
    sh: 's',
    ts: 's',
    tch: 'c',
    tz: 's',
    ch: 'c',
    dg: 'j',
    gh: 'g',
    ph: 'f',
    th: 't',
    ck: 'k',
    qu: 'ku',
    q: 'k',
    x: 'ks',
  },
  ...{ ee: 'i', oo: 'u', ou: 'u', y: 'i', w: 'u', eo: 'o', eu: 'u', ae: 'e', oe: 'e', au: 'o', yeo: 'io' },
};
const spellings = /sch|tch|tz|yeo|sh|ts|ch|dg|gh|ph|th|ck|qu|ee|oo|ou|eo|eu|ae|oe|au|[qxyw]|c(?=[eiy])|c/g;

/** How Latin letters are read, roughly, with one letter a sound and none doubled: `Mitsubishi` and `Misseubisi` are `misubisi`. */
export function spoken(latin: string): string {
  return latin
    .replace(
      spellings,
      (spelling, at: number) => sounds[spelling] ?? (/[eiy]/.test(latin[at + 1] ?? '') ? 's' : 'k'),
    )
    .replace(/ng(?![aeiou])/g, 'n')
    .replace(/(.)\1+/g, '$1');
}
