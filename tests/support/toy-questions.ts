import { parseQuestion } from '../../src/questions/parse-question.ts';
import type { Question } from '../../src/questions/question.ts';

const question = (name: string, slots: string, phrases: string): Question =>
  parseQuestion(
    `questions/${name}.graphql`,
    `query Q(${slots}) @question(name: "${name}") ${phrases} { widgets { totalCount } }`,
  );

const texts = (lang: string, ...all: string[]) =>
  `@phrases(lang: "${lang}", texts: [${all.map((text) => `"${text}"`).join(' ')}])`;

/** Questions about makers, their widgets and the towns where they are: none of them is one of the project. */
export const toyQuestions: readonly Question[] = [
  question(
    'who makes X',
    '$thing: ID! @slot(kinds: [WIDGET])',
    texts('en', 'Who mak~es {thing}?') + texts('ko', '누가 {thing}을 만들~어?'),
  ),
  question(
    'why does X make Y',
    '$maker: ID! @slot(kinds: [MAKER, TOWN]) $thing: ID! @slot(kinds: [WIDGET, TOWN])',
    texts('en', 'Why does {maker} mak~e {thing}?', 'Why does {maker} mak~e in {thing}?', '{maker} {thing}') +
      texts('ko', '{maker}은 왜 {thing}을 만들~어?') +
      texts('ja', 'なぜ {maker}は {thing}を 作~るのか？'),
  ),
  question(
    'who made X in year Y',
    '$thing: ID! @slot(kinds: [WIDGET]) $year: EDTF! @slot(value: YEAR)',
    texts('en', 'Who mad~e/mak~es {thing} in {year}?'),
  ),
  question(
    'who grants X',
    '$makers: [ID!]! @slot(kinds: [MAKER])',
    texts('en', 'Which grant~s did {makers} get?') +
      texts('ko', '{makers}은 어떤 지원금~을 받~았나?') +
      texts('ja', '{makers}は どの 助成金~を 受け~たのか？'),
  ),
  question('what is X', '$subject: ID! @slot', texts('en', 'What is {subject}?', '{subject}')),
];
