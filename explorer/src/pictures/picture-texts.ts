import { texts } from '../language/texts.ts';

export const pictureTexts = texts(
  {
    scrolls: (label: string) => `${label} (scrolls sideways)`,
    hint: 'Point at a part, or move to it with the Tab key, to read it. Open it for its evidence, or for how it was computed.',
    floor: 'Broken line: at least this much.',
    past: 'Go past the picture to the table',
  },
  {
    ko: {
      scrolls: (label) => `${label} (옆으로 스크롤)`,
      hint: '각 부분을 가리키거나 Tab 키로 옮겨 가면 내용이 나오고, 열면 근거나 계산 방법이 보입니다.',
      floor: '끊긴 선: 최소 금액입니다.',
      past: '그림을 건너뛰고 표로 가기',
    },
    ja: {
      scrolls: (label) => `${label}（横にスクロール）`,
      hint: '部分を指すか、Tabキーで移ると内容が読めます。開くと根拠か計算方法が見られます。',
      floor: '破線：少なくともその金額。',
      past: '図を飛ばして表へ',
    },
  },
);
