import type { Glossary } from './glossary.ts';

/** Kinds, by their codes. */
export const kinds: Glossary = {
  AI_MODEL: ['AI model', 'AI 모델', 'AIモデル'],
  CLOUD_REGION: ['Cloud region', '클라우드 리전', 'クラウドリージョン'],
  COMPANY: ['Company', '기업', '企業'],
  COUNTRY: ['Country', '국가', '国'],
  DATA_CENTER: ['Data centre', '데이터센터', 'データセンター'],
  DATASET: ['Dataset', '데이터셋', 'データセット'],
  INDICATOR: ['Indicator', '지표', '指標'],
  INVESTMENT: ['Investment', '투자', '投資'],
  MOTIVE: ['Motive', '동기', '動機'],
  OBSERVATION: ['Figure', '수치', '数値'],
  PERSON: ['Person', '인물', '人物'],
  PLACE: ['Place', '장소', '場所'],
  POLICY: ['Policy', '정책', '政策'],
  PUBLIC_BODY: ['Public body', '공공기관', '公的機関'],
  RATIONALE: ['Reason', '이유', '理由'],
  SECTOR: ['Line of business', '업종', '業種'],
  SOURCE: ['Source', '출처', '出典'],
  SUBSIDY: ['Subsidy', '보조금', '補助金'],
  SUBSIDY_PROGRAMME: ['Subsidy programme', '보조금 사업', '補助金制度'],
  ADDRESS: ['Address', '주소', '住所'],
  ORGANIZATION: ['Organization', '단체', '団体'],
  PAYMENT: ['Payment', '지급', '支払い'],
  SANCTION: ['Sanction', '제재', '制裁'],
  SECURITY: ['Security', '증권', '証券'],
};
