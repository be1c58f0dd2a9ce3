import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../../src/resolver/names/compare-names.ts';
import { readName } from '../../../../src/resolver/names/read-name.ts';
import { likelySame } from '../../../../src/resolver/names/thresholds.ts';

const compared = (a: string, b: string) => compareNames(readName(a), readName(b));

describe('names of one organisation', () => {
  test.each([
    ['the legal form is left out or spelled out', 'Siemens Aktiengesellschaft', 'Siemens AG'],
    ['the legal form stands elsewhere', 'OAO Gazprom', 'Open Joint Stock Company Gazprom'],
    ['the legal form is misspelt', 'Widget Joynt Stock Company', 'Widget JSC'],
    ['the legal form is written on', 'SiemensAG', 'Siemens AG'],
    ['a corporation here is a company there', 'Homs Refinery Corporation', 'The Homs Refinery Company'],
    ['initials have dots', 'A.B.C. Company', 'ABC Co.'],
    ['words are put together', 'Van der Bilt Corp', 'Vanderbilt Corp'],
    ['letters are wrong or swapped', 'Crystalrod Ltd', 'Cristalord Limited'],
    ['numbers are written as words', 'Brigade Forty-Four', 'Brigade 44'],
    ['an ordinal is written as a word', 'First International Bank', '1st Int’l Bank'],
    ['initials stand for the whole', 'PLA', 'People’s Liberation Army'],
    ['a word lends its first two letters', 'ECOWAS', 'Economic Community of West African States'],
    ['a word of two parts lends a letter of each', 'ASEAN', 'Association of Southeast Asian Nations'],
    ['the ampersand is a word', 'Procter & Gamble Co.', 'Procter and Gamble Co.'],
    ['accents are left out', 'Société Générale S.A.', 'Societe Generale SA'],
    ['Cyrillic is written in Latin letters', 'ООО Газпром Нефть', 'Gazprom Neft LLC'],
    ['kana is written in Latin letters', 'ソフトバンク株式会社', 'SoftBank Corp.'],
    ['hangul is written in Latin letters', '셀트리온', 'Celltrion, Inc.'],
    ['hangul is written in kana', '마이크로소프트', 'マイクロソフト'],
    ['words are translated', 'トヨタ自動車株式会社', 'Toyota Motor Corporation'],
    ['words are translated from Korean', '삼성전자㈜', 'Samsung Electronics Co., Ltd.'],
    ['a letter of hangul is wrong', '삼승전자', '삼성전자㈜'],
    ['a letter of kana is wrong', 'マイクロソフト', 'マイクロソフド'],
    ['Latin letters are spelled out', '에스케이하이닉스', 'SK hynix Inc.'],
    ['Han characters are read in Japanese', '三菱電機株式会社', 'Mitsubishi Electric Corporation'],
    [
      'Han characters are read in Chinese',
      '鴻海精密工業股份有限公司',
      'Hon Hai Precision Industry Co., Ltd.',
    ],
    ['the English name is another one', '聯發科技股份有限公司', 'MediaTek Inc.'],
    ['the parts stand in another order', '青葉ミドリ', 'Midori Aoba Corporation'],
    ['English leaves out the line of business', '大成建設株式会社', 'Taisei Corporation'],
    ['English tells more of the line of business', '세명전기공업', 'Semyung Electric Machinery Co., Ltd.'],
    ['a list of shares tells the class of them', '华能国际电力', 'Huaneng Power International, Inc. Class H'],
    ['a word stands for two', '帝国繊維株式会社', 'Teikoku Sen-i Co., Ltd.'],
  ])('%s', (_, a, b) => {
    expect(compared(a, b).score).toBeGreaterThanOrEqual(likelySame);
    expect(compared(b, a).score).toBe(compared(a, b).score);
  });
});

describe('names of different organisations', () => {
  test.each([
    ['one word is another', 'BAE Systems, Inc.', 'BAE Industries, Inc.'],
    ['a state is another', 'Banco Santander México S.A.', 'Banco Santander Chile S.A.'],
    ['a subsidiary bears its state', 'Banco Santander, S.A.', 'Banco Santander Mexico, S.A.'],
    ['a number is another', 'Management Company 23', 'Management Company 24'],
    ['a number is missing', 'Bowne Global Solutions II, Inc.', 'Bowne Global Solutions, Inc.'],
    ['a word is missing', 'Deutsche Bank Trust Company', 'Deutsche Bank'],
    ['initials differ by a letter', 'N.A.B.C. Company', 'A.B.C. Company'],
    ['the legal form makes another sort of body', 'ANO Iskusstvo Krasoty', 'LLC Iskusstvo Krasoty'],
    ['one translated word is another', '三菱電機株式会社', 'Mitsubishi Heavy Industries, Ltd.'],
    ['one translated word is another in Korean', 'LG전자', 'LG Display Co., Ltd.'],
    ['one word is another in one script', '삼성전자', '삼성물산'],
    ['initials have a letter that no word begins with', 'EDA', 'Energy Department'],
    ['initials are those of another firm', 'LG', 'LS Group'],
    ['one Han character is another', '米国商務省', '米国財務省'],
    ['one syllable is another', '국방부', '국무부'],
    ['what is read is unlike', '한화', 'Hyundai'],
    ['a place is read by another name than it has', '筑波銀行', 'The Chiba Bank, Ltd.'],
    ['n is not ng', '대원제약', 'Daewoong Pharmaceutical Co., Ltd.'],
    ['t is not d in Korean', '대웅', 'Taewoong Co., Ltd.'],
    ['both tell another line of business', '北陸電気工事', 'Hokuriku Electric Industry Co., Ltd.'],
    ['one word within is missing', '千葉興業銀行', 'The Chiba Bank, Ltd.'],
    ['a parent is not its subsidiary', '솔브레인홀딩스', 'Soulbrain Co., Ltd.'],
  ])('%s', (_, a, b) => {
    expect(compared(a, b).score).toBeLessThan(likelySame);
    expect(compared(b, a).score).toBe(compared(a, b).score);
  });
});

test('what a score rests on is told in words of the names', () => {
  expect(compared('Widget Motors GmbH', 'Wigdet Motors Europe NGO').reasons).toEqual([
    { what: 'SHARED', text: 'motors' },
    { what: 'TYPOS', text: 'widget / wigdet' },
    { what: 'LEFT_OVER', text: 'europe' },
    { what: 'LEGAL_FORM', text: 'LLC / NGO' },
  ]);
  expect(compared('ヒノデ自動車株式会社', 'Hinode Motor Corporation').reasons).toEqual([
    { what: 'TRANSLATED', text: '自動車 / motor' },
    { what: 'SOUND', text: 'ヒノデ / hinode' },
  ]);
  expect(compared('鴻海精密工業股份有限公司', 'Foxconn Ltd').reasons).toContainEqual({
    what: 'KNOWN',
    text: '鴻海精密 / foxconn',
  });
});

test('two initials, which very many names have, say less than three', () => {
  expect(compared('DR', 'Digital Realty').score).toBeLessThan(0.8);
  expect(compared('PLA', 'People’s Liberation Army').score).toBeGreaterThan(0.9);
});
