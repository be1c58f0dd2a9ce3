import { describe, expect, test } from 'vitest';
import { fold } from '../../../schema/values/fold.ts';
import { searchedName } from '../../../src/search/searched-name.ts';

const wordsOf = (name: string): readonly string[] => searchedName(fold(name)).words;

describe('a name is searched by its words without the legal form', () => {
  test.each([
    ['Oracle Corporation', ['oracle']],
    ['Amazon.com, Inc.', ['amazon', 'com']],
    ['Sony Group Co., Ltd.', ['sony', 'group']],
    ['Rakuten K.K.', ['rakuten']],
    ['Siemens A.G.', ['siemens']],
    ['SAP SE', ['sap']],
    ['Grupo Bimbo, S.A. de C.V.', ['grupo', 'bimbo']],
    ['PT Telkom Indonesia Tbk', ['telkom', 'indonesia']],
    ['㈜카카오', ['카카오']],
    ['주식회사 네이버', ['네이버']],
    ['삼성전자주식회사', ['삼성전자']],
    ['㈱日立製作所', ['日立製作所']],
    ['株式会社日立製作所', ['日立製作所']],
    ['トヨタ自動車（株）', ['トヨタ自動車']],
    ['华为技术有限公司', ['华为技术']],
    ['Limited', ['limited']],
    ['株式会社', ['株式会社']],
    ['Co., Ltd.', ['co']],
  ])('%s', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});

describe('spelling is set aside', () => {
  test.each([
    ['Ｏｒａｃｌｅ', 'oracle'],
    ['ORACLE', 'Oracle'],
    ['Société Générale', 'Societe Generale'],
    ['ｿﾆｰ', 'ソニー'],
    ['さくらインターネット', 'サクラインターネット'],
    ['Soft Bank', 'SoftBank'],
    ["Moody's", 'Moodys'],
    ['경제 산업성', '경제산업성'],
  ])('%s is %s', (a, b) => {
    expect(searchedName(fold(a)).compact).toBe(searchedName(fold(b)).compact);
  });

  test('but marks that make another sound stay', () => {
    expect(wordsOf('ハハ')).not.toEqual(wordsOf('パパ'));
  });
});

test('a change between East Asian letters and others parts words', () => {
  expect(wordsOf('NTTドコモ5G사업')).toEqual(['ntt', 'ドコモ', '5g', '사업']);
});

test('what holds no letter has no words', () => {
  for (const text of ['', '  ', '%_*', '\u0000\u200b', '()[]{}', '--']) expect(wordsOf(text)).toEqual([]);
});
