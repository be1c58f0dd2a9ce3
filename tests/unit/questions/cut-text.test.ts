import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../src/questions/cut-text.ts';
import { parseQuestion } from '../../../src/questions/parse-question.ts';
import { vocabularyOf } from '../../../src/questions/vocabulary.ts';

const words = ['who', 'invest~', '왜', '투자~', '일이', 'なぜ', '投資~', '投資家~'];
const file = `query Q($x: ID! @slot) @question(name: "x") @phrases(lang: "en", texts: ["${words.join(' ')} {x}"]) { x }`;
const vocabulary = vocabularyOf([parseQuestion('questions/x.graphql', file)]);
const cut = (text: string) => cutText(text, vocabulary);
const wordsOf = (text: string) => cut(text).pieces.map(({ word, small }) => (small ? `(${word})` : word));
const foundIn = (text: string) => cut(text).found.map(({ stem }) => stem.text);

describe('a text is cut', () => {
  test('at spaces and signs, in lowercase and one width', () => {
    expect(wordsOf('Who is ＩＮＶＥＳＴＩＮＧ, in Japan??')).toEqual([
      'who',
      '(is)',
      'investing',
      '(in)',
      'japan',
    ]);
  });

  test('before the genitive of English', () => {
    expect(wordsOf("Japan's and Oracle’s")).toEqual(['japan', "('s)", '(and)', 'oracle', "('s)"]);
  });

  test('where Korean particles begin, however many', () => {
    expect(wordsOf('일본에서는')).toEqual(['일본', '(에서)', '(는)']);
    expect(wordsOf('Oracle은 2024년에')).toEqual(['oracle', '(은)', '2024', '(년)', '(에)']);
    expect(wordsOf('도쿄')).toEqual(['도쿄']);
  });

  test('where Japanese changes its script, and at particles and stems', () => {
    expect(wordsOf('オラクルはなぜ日本に')).toEqual(['オラクル', '(は)', 'なぜ', '日本', '(に)']);
  });

  test('so that capitals that are a word of their own are not a small word', () => {
    expect(wordsOf('who is in IT')).toEqual(['who', '(is)', '(in)', 'it']);
    expect(wordsOf('WHO IS IN IT')).toEqual(['who', '(is)', '(in)', '(it)']);
  });
});

test('a particle is small where it is cut as well, since a name may end within it', () => {
  expect(wordsOf('과테말라는')).toEqual(['과테말', '(라)', '(는)']);
  expect(wordsOf('일본으로')).toEqual(['일본', '(으)', '(로)']);
  expect(wordsOf('日本について')).toEqual(['日本', '(に)', '(ついて)']);
});

describe('words of questions are found', () => {
  test('by their stems, with an ending of their language', () => {
    for (const word of ['invests', 'invested', 'Investing', 'investment', 'investors'])
      expect(foundIn(`${word} in Japan`)).toEqual(['invest']);
    for (const word of ['투자하나', '투자했나요', '투자합니까'])
      expect(foundIn(`일본에 ${word}`)).toEqual(['투자']);
    expect(foundIn('investigate')).toEqual([]);
  });

  test('within Japanese text without spaces', () => {
    expect(foundIn('日本に投資しているのはなぜ')).toEqual(['なぜ', '投資']);
    expect(foundIn('投資家')).toEqual(['投資', '投資家']);
  });

  test('as whole words of Korean, with particles, where they have no ending', () => {
    expect(foundIn('왜 왜는')).toEqual(['왜', '왜']);
    expect(foundIn('왜곡')).toEqual([]);
  });
});

test('pieces of any text are in order, cover every letter, and never overlap', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'aA 일본에는왜日本に投資なぜア’s.㈱ｶﾞ１'), maxLength: 60 }),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const { plain, pieces, found } = cut(text);
      const ends = [0, ...pieces.map((piece) => piece.end)];
      const gaps = pieces
        .map((piece, i) => plain.slice(ends[i], piece.start))
        .concat(plain.slice(ends.at(-1)));
      expect(pieces.filter((piece, i) => piece.start < (ends[i] ?? 0) || piece.end <= piece.start)).toEqual(
        [],
      );
      expect(gaps.filter((gap) => /[\p{L}\p{N}]/u.test(gap))).toEqual([]);
      const odd = found.filter(
        ({ from, to, stop }) => from < 0 || to <= from || stop < to || stop > pieces.length,
      );
      expect(odd).toEqual([]);
    }),
  );
});
