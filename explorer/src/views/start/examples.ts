import { answerPath, nobody } from '../../address/answer-address.ts';
import { askPath, comparePath, entityPath } from '../../address/paths.ts';
import type { Language } from '../../language/languages.ts';

/** A question and the view that answers it. */
interface Example {
  readonly text: string;
  readonly path: string;
}

/** A question that is asked as it stands. */
const asked = (text: string): Example => ({ text, path: askPath(text) });

/** Questions that the seeds answer, in the reader's language. */
export const examples: Readonly<Record<Language, readonly Example[]>> = {
  en: [
    asked('Who invests in the United States because of tariffs?'),
    asked('Which subsidies did Intel, TSMC, Samsung and Micron get, and what did they invest?'),
    asked('What did Japan pledge, and what was announced under it?'),
    asked('Which data centres does Oracle use?'),
    asked('How does Korea compare with Japan?'),
    asked('Why does Oracle invest in Japan?'),
    { text: 'Who invests in Japan, and how much?', path: answerPath({ ...nobody, where: 'country/jp' }) },
    { text: 'What does Japan do that Korea does not?', path: comparePath(['country/jp', 'country/kr']) },
    {
      text: 'Which companies of the United States invest in Japan because of data sovereignty?',
      path: sovereignty(),
    },
    {
      text: 'What is said about Oracle’s investment in Japan?',
      path: entityPath('investment/oracle-japan-2024'),
    },
  ],
  ko: [
    asked('누가 관세 때문에 미국에 투자하나?'),
    asked('인텔, TSMC, 삼성, 마이크론은 어떤 보조금을 받았고 무엇에 투자했나?'),
    asked('일본은 무엇을 약속했고, 그에 따라 무엇이 발표되었나?'),
    asked('오라클은 어떤 데이터센터를 사용하나?'),
    asked('한국은 일본과 어떻게 비교되나?'),
    asked('오라클은 왜 일본에 투자하나?'),
    { text: '누가 일본에 얼마나 투자하나?', path: answerPath({ ...nobody, where: 'country/jp' }) },
    { text: '일본과 한국은 무엇이 다른가?', path: comparePath(['country/jp', 'country/kr']) },
    { text: '미국 기업 중 누가 데이터 주권 때문에 일본에 투자하나?', path: sovereignty() },
    {
      text: '오라클의 일본 투자에 대해 누가 무엇을 말했나?',
      path: entityPath('investment/oracle-japan-2024'),
    },
  ],
  ja: [
    asked('関税のために米国に投資しているのは誰か？'),
    asked('インテル、TSMC、サムスン、マイクロンはどの補助金を受け、何に投資したのか？'),
    asked('日本は何を約束し、それに基づいて何が発表されたのか？'),
    asked('オラクルはどのデータセンターを使っているのか？'),
    asked('韓国は日本と比べてどうなのか？'),
    asked('なぜオラクルは日本に投資するのか？'),
    { text: '誰が日本にいくら投資しているのか？', path: answerPath({ ...nobody, where: 'country/jp' }) },
    { text: '日本と韓国は何が違うのか？', path: comparePath(['country/jp', 'country/kr']) },
    { text: 'データ主権のために日本に投資している米国企業は？', path: sovereignty() },
    {
      text: 'オラクルの日本への投資について、誰が何を述べたか？',
      path: entityPath('investment/oracle-japan-2024'),
    },
  ],
};

function sovereignty(): string {
  return answerPath({ ...nobody, who: 'country/us', where: 'country/jp', why: 'motive/data-sovereignty' });
}
