import { texts } from '../language/texts.ts';

export const neighboursTexts = texts(
  {
    label: (name: string) => `What is linked to ${name}`,
    more: (count: number) =>
      count === 1 ? '1 link more is not drawn.' : `${count} links more are not drawn.`,
    twin: 'The lists of links below say the same.',
  },
  {
    ko: {
      label: (name) => `${name}에 연결된 것`,
      more: (count) => `그리지 않은 연결이 ${count}개 더 있습니다.`,
      twin: '아래 연결 목록과 같은 내용입니다.',
    },
    ja: {
      label: (name) => `${name}につながるもの`,
      more: (count) => `ほかに${count}件のつながりは描いていません。`,
      twin: '下のつながりの一覧と同じ内容です。',
    },
  },
);
