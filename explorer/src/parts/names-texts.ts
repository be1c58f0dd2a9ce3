import { texts } from '../language/texts.ts';

export const namesTexts = texts(
  { moreNames: (count: number) => (count === 1 ? '1 more name' : `${count} more names`) },
  {
    ko: { moreNames: (count) => `이름 ${count}개 더 보기` },
    ja: { moreNames: (count) => `ほかの名称${count}件` },
  },
);
