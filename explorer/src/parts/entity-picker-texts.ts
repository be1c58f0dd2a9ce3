import { texts } from '../language/texts.ts';

export const pickerTexts = texts(
  {
    found: (count: number) => (count === 1 ? '1 name found' : `${count} names found`),
    nothing: (text: string) => `Nothing has a name like “${text}”.`,
    noAnswer: 'The search gives no answer.',
    none: (text: string) =>
      `“${text}” is not a name that fits here. Choose one from the list, or clear the box.`,
    several: (text: string) => `More than one thing is called “${text}”. Choose one from the list.`,
    away: (text: string) => `The search gives no answer, so “${text}” could not be looked up.`,
    matched: (name: string) => `also ${name}`,
  },
  {
    ko: {
      found: (count) => `이름 ${count}개를 찾았습니다`,
      nothing: (text) => `“${text}”와 비슷한 이름이 없습니다.`,
      noAnswer: '검색이 응답하지 않습니다.',
      none: (text) => `“${text}”은(는) 여기에 맞는 이름이 아닙니다. 목록에서 고르거나 칸을 비우세요.`,
      several: (text) => `이름이 “${text}”인 것이 여럿입니다. 목록에서 고르세요.`,
      away: (text) => `검색이 응답하지 않아 “${text}”을(를) 확인하지 못했습니다.`,
      matched: (name) => `다른 이름 ${name}`,
    },
    ja: {
      found: (count) => `${count}件の名前が見つかりました`,
      nothing: (text) => `「${text}」に似た名前はありません。`,
      noAnswer: '検索が応答しません。',
      none: (text) => `「${text}」は、ここに入る名前ではありません。一覧から選ぶか、欄を空にしてください。`,
      several: (text) => `「${text}」という名前のものが複数あります。一覧から選んでください。`,
      away: (text) => `検索が応答しないため、「${text}」を確かめられませんでした。`,
      matched: (name) => `別名 ${name}`,
    },
  },
);
