import type { Grammar } from './grammar.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ja: Grammar = {
  lang: 'ja',
  before: {},
  after: {
    は: 'topic',
    が: 'by',
    を: 'what',
    に: 'in',
    へ: 'in',
    で: 'in',
    の: 'of',
    と: 'with',
    って: 'topic',
    による: 'by',
    から: 'from',
    より: 'from',
    について: 'about',
  },
  heads: words('企業 会社'),
  joins: words('と や および または'),
  endings: words(
    'も や か ね よ な だ です でしょう ます ました ません まで では には とは への での からの との さん 年',
  ),
  small: words(`
    教え~ 知りた~ 見せ~ ください 下さい 企業 会社 人 いる いた ある あった する した して される された います あります こと もの
    これ それ その この ここ 今 現在 最近 関す~ 関し~ 対す~ 対し~ 主な`),
};
