import { answerPath, nobody } from '../../address/answer-address.ts';
import { askPath, comparePath, entityPath } from '../../address/paths.ts';
import type { Language } from '../../language/languages.ts';

/** A question and the view that answers it. */
interface Example {
  readonly text: string;
  readonly path: string;
}

/** Questions that the seeds answer, in the reader's language. */
export const examples: Readonly<Record<Language, readonly Example[]>> = {
  en: [
    {
      text: 'Which companies of the United States invest in Japan because of data sovereignty?',
      path: sovereignty(),
    },
    { text: 'Who invests in Japan, and how much?', path: answerPath({ ...nobody, where: 'country/jp' }) },
    { text: 'Why does Oracle invest in Japan?', path: askPath('Why does Oracle invest in Japan?') },
    { text: 'What does Japan do that Korea does not?', path: comparePath(['country/jp', 'country/kr']) },
    {
      text: 'What is said about Oracle’s investment in Japan?',
      path: entityPath('investment/oracle-japan-2024'),
    },
  ],
  ko: [
    { text: '미국 기업 중 누가 데이터 주권 때문에 일본에 투자하나?', path: sovereignty() },
    { text: '누가 일본에 얼마나 투자하나?', path: answerPath({ ...nobody, where: 'country/jp' }) },
    { text: '오라클은 왜 일본에 투자하나?', path: askPath('오라클은 왜 일본에 투자하나?') },
    { text: '일본과 한국은 무엇이 다른가?', path: comparePath(['country/jp', 'country/kr']) },
    {
      text: '오라클의 일본 투자에 대해 누가 무엇을 말했나?',
      path: entityPath('investment/oracle-japan-2024'),
    },
  ],
  ja: [
    { text: 'データ主権のために日本に投資している米国企業は？', path: sovereignty() },
    { text: '誰が日本にいくら投資しているのか？', path: answerPath({ ...nobody, where: 'country/jp' }) },
    { text: 'なぜオラクルは日本に投資するのか？', path: askPath('なぜオラクルは日本に投資するのか？') },
    { text: '日本と韓国は何が違うのか？', path: comparePath(['country/jp', 'country/kr']) },
    {
      text: 'オラクルの日本への投資について、誰が何を述べたか？',
      path: entityPath('investment/oracle-japan-2024'),
    },
  ],
};

function sovereignty(): string {
  return answerPath({ ...nobody, who: 'country/us', where: 'country/jp', why: 'motive/data-sovereignty' });
}
