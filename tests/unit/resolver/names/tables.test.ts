import { expect, test } from 'vitest';
import { tableLines } from '../../../../src/resolver/names/table-lines.ts';
import { eastAsianLetters } from '../../../../src/search/east-asian-letters.ts';

const tables = ['business-words.tsv', 'shared-names.tsv', 'known-names.tsv'];
const east = new RegExp(`[${eastAsianLetters}]`, 'u');

test.each(tables)('every line of %s has English words and names in another script, each once', (table) => {
  const wrong = tableLines(table).filter(
    ([english = '', ...natives]) =>
      natives.length === 0 ||
      new Set(natives).size < natives.length ||
      english.split(',').some((way) => way === '' || way !== way.trim() || east.test(way)) ||
      natives.some((native) => native !== native.trim() || !east.test(native)),
  );
  expect(wrong).toEqual([]);
});

test('no name of a firm is known as two firms', () => {
  const natives = tableLines('known-names.tsv').flatMap(([, ...all]) => all);
  expect(natives.filter((native, i) => natives.indexOf(native) !== i)).toEqual([]);
});
