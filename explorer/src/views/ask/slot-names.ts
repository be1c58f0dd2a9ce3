import type { Glossary } from '../../language/glossary.ts';

/** Slots of the questions in the catalogue, by the names of their variables. */
export const slotNames: Glossary = {
  from: ['from', '시작', '起点'],
  to: ['to', '끝', '終点'],
  investor: ['who acts', '투자하는 쪽', '投資する側'],
  target: ['where to', '투자 대상', '投資先'],
  place: ['where', '장소', '場所'],
  sector: ['line of business', '업종', '業種'],
  ground: ['because of', '이유', '理由'],
  policy: ['policy', '정책', '政策'],
  subject: ['about', '대상', '対象'],
  firms: ['firms', '기업', '企業'],
  actor: ['who promised', '약속한 쪽', '約束した側'],
  user: ['who uses them', '이용하는 쪽', '利用する側'],
  one: ['one', '한쪽', '一方'],
  other: ['the other', '다른 쪽', '他方'],
  year: ['year', '연도', '年'],
};
