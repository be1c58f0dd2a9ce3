import { texts } from '../language/texts.ts';

export const eventTexts = texts(
  {
    picture: (count: number) =>
      `When it happened: ${count === 1 ? '1 event' : `${count} events`} on an axis of time. The list below says the same.`,
    none: 'Nothing with a date is known here.',
  },
  {
    ko: {
      picture: (count) => `언제 있었나: 시간축 위의 사건 ${count}건. 아래 목록과 같은 내용입니다.`,
      none: '날짜가 알려진 일이 없습니다.',
    },
    ja: {
      picture: (count) => `いつ起きたか: 時間軸上の出来事${count}件。下の一覧と同じ内容です。`,
      none: '日付のわかる出来事はありません。',
    },
  },
);
