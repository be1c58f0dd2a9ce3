import { texts } from '../language/texts.ts';

export const appTexts = texts(
  {
    skip: 'Skip to the content',
    home: 'Cui Bono: start',
    graph: 'Graph',
    compare: 'Compare',
    queries: 'Write queries',
    language: 'Language',
    theme: 'Colours',
    themeSystem: 'As the system',
    themeLight: 'Light',
    themeDark: 'Dark',
    navigation: 'Views',
    nothingHere: 'There is no such page.',
    toStart: 'Go to the start',
    footer:
      'Every figure here was said by a source, or computed from what sources said. Open it to see which.',
  },
  {
    ko: {
      skip: '본문으로 건너뛰기',
      home: 'Cui Bono: 첫 화면',
      graph: '그래프',
      compare: '비교',
      queries: '쿼리 작성',
      language: '언어',
      theme: '색상',
      themeSystem: '시스템 설정',
      themeLight: '밝게',
      themeDark: '어둡게',
      navigation: '화면',
      nothingHere: '이런 페이지가 없습니다.',
      toStart: '첫 화면으로',
      footer:
        '여기의 모든 수치는 출처가 말한 것이거나, 출처가 말한 값으로 계산한 것입니다. 열면 어느 쪽인지 볼 수 있습니다.',
    },
    ja: {
      skip: '本文へ移動',
      home: 'Cui Bono: 最初の画面',
      graph: 'グラフ',
      compare: '比較',
      queries: 'クエリを書く',
      language: '言語',
      theme: '配色',
      themeSystem: 'システムに合わせる',
      themeLight: 'ライト',
      themeDark: 'ダーク',
      navigation: '画面',
      nothingHere: 'そのようなページはありません。',
      toStart: '最初の画面へ',
      footer:
        'ここの数値は、出典が述べたものか、出典の述べた値から計算したものです。開くと、どちらなのかがわかります。',
    },
  },
);
