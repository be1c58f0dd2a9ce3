import { texts } from '../language/texts.ts';

export const pickerTexts = texts(
  {
    found: (count: number) => (count === 1 ? '1 name found' : `${count} names found`),
    none: (text: string) => `Nothing has a name like “${text}”.`,
    noAnswer: 'The search gives no answer.',
    matched: (name: string) => `also ${name}`,
  },
  {
    ko: {
      found: (count) => `이름 ${count}개를 찾았습니다`,
      none: (text) => `“${text}”와 비슷한 이름이 없습니다.`,
      noAnswer: '검색이 응답하지 않습니다.',
      matched: (name) => `다른 이름 ${name}`,
    },
    ja: {
      found: (count) => `${count}件の名前が見つかりました`,
      none: (text) => `「${text}」に似た名前はありません。`,
      noAnswer: '検索が応答しません。',
      matched: (name) => `別名 ${name}`,
    },
  },
);
