let words: ReadonlySet<string> | undefined;

/** Whether a word is the name of a country, in English: Iran is no slip for Iraq. */
export function isCountryWord(word: string): boolean {
  words ??= new Set(
    names()
      .map((name) => name.toLowerCase())
      .filter((name) => /^[a-z]+$/.test(name)),
  );
  return words.has(word);
}

function names(): readonly string[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((a) => letters.flatMap((b) => english.of(`${a}${b}`) ?? []));
}
