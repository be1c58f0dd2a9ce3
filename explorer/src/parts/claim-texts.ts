import { texts } from '../language/texts.ts';

export const claimTexts = texts(
  {
    shown: 'shown',
    notShown: 'not shown',
    rank: 'Rank',
    sure: (percent: string) => `${percent} sure`,
    at: 'Where in it',
    quote: 'In its words',
    valid: 'Holds for',
    sourcePage: 'About this source',
    undated: 'without a date',
  },
  {
    ko: {
      shown: '표시됨',
      notShown: '표시되지 않음',
      rank: '순위',
      sure: (percent) => `확신도 ${percent}`,
      at: '출처 안의 위치',
      quote: '원문',
      valid: '유효 기간',
      sourcePage: '이 출처에 대해',
      undated: '날짜 없음',
    },
    ja: {
      shown: '表示中',
      notShown: '非表示',
      rank: '順位',
      sure: (percent) => `確信度 ${percent}`,
      at: '出典内の位置',
      quote: '原文',
      valid: '有効期間',
      sourcePage: 'この出典について',
      undated: '日付なし',
    },
  },
);
