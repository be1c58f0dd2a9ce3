import type { Glossary } from '../../language/glossary.ts';

/** What two entities are compared by. */
export const featureNames: Glossary = {
  names: ['names', '이름', '名称'],
  identifiers: ['identifiers', '식별자', '識別子'],
  countries: ['countries', '국가', '国'],
  links: ['links', '연결', 'つながり'],
  websites: ['websites', '웹사이트', 'ウェブサイト'],
  beside: ['identifiers of what is linked', '연결된 것의 식별자', 'つながる先の識別子'],
  ties: ['linked with each other', '서로 연결됨', '互いにつながる'],
  others: ['by way of others', '다른 것을 거쳐', 'ほかを介して'],
};
