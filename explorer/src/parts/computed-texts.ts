import { texts } from '../language/texts.ts';

const english = ['', 'half', 'one third', 'one quarter', 'one fifth', 'one sixth'];

/** What is told of figures that no source states. */
export const computedTexts = texts(
  {
    title: 'How this figure was computed',
    nobody: 'No source states this figure. It was computed from what sources say:',
    computed: (how: string) => `computed: ${how}`,
    fraction: (top: number, bottom: number) =>
      (top === 1 ? english[bottom - 1] : undefined) ?? `${top}/${bottom}`,
    shareOf: (fraction: string, of: string) => `${fraction} of ${of}`,
    thenConverted: (what: string) => `${what}, converted`,
    converted: (of: string) => `converted from ${of}`,
    sum: (count: number) => `the sum of ${count} investments`,
    someConverted: (what: string, count: number) => `${what}, ${count} of them converted`,
    someShared: (what: string, count: number) => `${what}, ${count} of them with a share`,
    rate: (rate: string, to: string, from: string, date: string) =>
      `${rate} ${to} per ${from}, rate dated ${date}`,
    equalShares: 'The share is assumed: equal parts for all groups that it belongs to. No source divides it.',
    andMore: (count: number) => `${count} more`,
    alone: 'Show this alone',
    close: 'Close',
  },
  {
    ko: {
      title: '이 금액을 계산한 방법',
      nobody: '이 금액을 그대로 밝힌 출처는 없습니다. 출처가 말한 값으로 계산했습니다.',
      computed: (how) => `계산값: ${how}`,
      fraction: (top, bottom) => (top === 1 && bottom === 2 ? '절반' : `${bottom}분의 ${top}`),
      shareOf: (fraction, of) => `${of}의 ${fraction}`,
      thenConverted: (what) => `${what}, 환산`,
      converted: (of) => `${of}에서 환산`,
      sum: (count) => `투자 ${count}건의 합`,
      someConverted: (what, count) => `${what}, ${count}건은 환산`,
      someShared: (what, count) => `${what}, ${count}건은 몫만`,
      rate: (rate, to, from, date) => `1 ${from}당 ${rate} ${to}, ${date} 환율`,
      equalShares: '몫은 속한 묶음마다 똑같이 나눈다고 가정한 것입니다. 나눈 금액을 밝힌 출처는 없습니다.',
      andMore: (count) => `그 밖의 ${count}건`,
      alone: '이것만 보기',
      close: '닫기',
    },
    ja: {
      title: 'この金額の計算方法',
      nobody: 'この金額をそのまま述べた出典はありません。出典の述べる値から計算したものです。',
      computed: (how) => `計算値：${how}`,
      fraction: (top, bottom) => (top === 1 && bottom === 2 ? '半分' : `${bottom}分の${top}`),
      shareOf: (fraction, of) => `${of}の${fraction}`,
      thenConverted: (what) => `${what}、換算`,
      converted: (of) => `${of}を換算`,
      sum: (count) => `投資${count}件の合計`,
      someConverted: (what, count) => `${what}、うち${count}件は換算`,
      someShared: (what, count) => `${what}、うち${count}件は取り分`,
      rate: (rate, to, from, date) => `1 ${from}あたり${rate} ${to}、${date}のレート`,
      equalShares: '取り分は、属する組の間で等分と仮定したものです。内訳を述べた出典はありません。',
      andMore: (count) => `ほか${count}件`,
      alone: 'これだけを見る',
      close: '閉じる',
    },
  },
);
