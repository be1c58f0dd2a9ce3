import { texts } from '../language/texts.ts';

export const shortEvidenceTexts = texts(
  {
    undated: 'without a date',
    more: (count: number) => `and ${count} more`,
  },
  {
    ko: {
      undated: '날짜 없음',
      more: (count) => `외 ${count}건`,
    },
    ja: {
      undated: '日付なし',
      more: (count) => `ほか${count}件`,
    },
  },
);
