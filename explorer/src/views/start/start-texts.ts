import { texts } from '../../language/texts.ts';

export const startTexts = texts(
  {
    title: 'Who invests where, and why?',
    search: 'A name in any language, or a question',
    placeholder: 'Oracle, 오라클, “Who invests in Japan?”',
    examples: 'Questions that the graph answers',
    build: 'Or build a question',
  },
  {
    ko: {
      title: '누가, 어디에, 왜 투자하는가?',
      search: '어느 언어로든 이름이나 질문',
      placeholder: '오라클, Oracle, “누가 일본에 투자하나?”',
      examples: '그래프가 답하는 질문',
      build: '또는 질문 만들기',
    },
    ja: {
      title: '誰が、どこに、なぜ投資するのか',
      search: 'どの言語でも、名前か質問',
      placeholder: 'Oracle、「日本に投資するのは誰？」',
      examples: 'グラフが答える質問',
      build: 'または質問を作る',
    },
  },
);
