import { texts } from '../language/texts.ts';

export const evidenceTexts = texts(
  {
    open: 'evidence',
    title: (about: string, name: string) =>
      about === '' ? `Evidence: ${name}` : `Evidence: ${about}, ${name}`,
    close: 'Close',
    none: 'No source says anything of this.',
    missing: 'Nothing in the graph has this id.',
    more: (count: number) => `Show more (${count} in all)`,
    rule: 'Sources disagree. Which claim is shown was decided by:',
  },
  {
    ko: {
      open: '근거',
      title: (about, name) => (about === '' ? `근거: ${name}` : `근거: ${name}의 ${about}`),
      close: '닫기',
      none: '이에 대해 말하는 출처가 없습니다.',
      missing: '그래프에 이 ID를 가진 것이 없습니다.',
      more: (count) => `더 보기 (모두 ${count}개)`,
      rule: '출처가 서로 다릅니다. 표시할 주장을 정한 규칙:',
    },
    ja: {
      open: '根拠',
      title: (about, name) => (about === '' ? `根拠: ${name}` : `根拠: ${name}の${about}`),
      close: '閉じる',
      none: 'これについて述べる出典はありません。',
      missing: 'このIDのものはグラフにありません。',
      more: (count) => `さらに表示（全${count}件）`,
      rule: '出典が食い違っています。表示する主張を決めた規則:',
    },
  },
);
