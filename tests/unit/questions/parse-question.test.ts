import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/questions/parse-question.ts';

const file = 'questions/who-makes-x.graphql';
const write = (
  parts: Partial<Record<'name' | 'slot' | 'phrases' | 'more' | 'body', string>> = {},
) => `# Who makes something.
query WhoMakesX(
  $thing: ID! ${parts.slot ?? '@slot(kinds: [WIDGET], examples: ["widget/a"])'}
  $lang: LanguageTag
)
${parts.name ?? '@question(name: "who makes X")'}
${parts.phrases ?? '@phrases(lang: "en", texts: ["Who mak~es {thing}?"])'}
${parts.more ?? ''}
${parts.body ?? '{ widget(id: $thing) { id } }'}
`;
const faultOf = (text: string): string => {
  try {
    parseQuestion(file, text);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'no fault';
};

describe('a file of the catalogue', () => {
  test('is a question with its slots, its phrases and an operation without its directives', () => {
    const question = parseQuestion(file, write());
    expect(question).toMatchObject({
      name: 'who makes X',
      file,
      speaks: true,
      slots: [{ name: 'thing', kinds: ['WIDGET'], value: null, examples: ['widget/a'] }],
      phrases: [{ lang: 'en', shown: 'Who makes {thing}?' }],
    });
    expect(question.operation.directives).toEqual([]);
    expect(question.operation.variableDefinitions?.map((v) => v.directives)).toEqual([[], []]);
  });

  test('may ask for a value in place of an entity', () => {
    const { slots } = parseQuestion(file, write({ slot: '@slot(value: YEAR, examples: "2024")' }));
    expect(slots).toEqual([{ name: 'thing', kinds: [], value: 'YEAR', many: false, examples: ['2024'] }]);
  });

  test('may ask for several entities: the variable is a list', () => {
    const { slots } = parseQuestion(file, write().replace('$thing: ID!', '$thing: [ID!]!'));
    expect(slots).toMatchObject([{ name: 'thing', many: true }]);
  });

  test.each([
    ['syntax', write({ body: '{ widget(id: ' }), `${file}:10 Syntax Error: Unexpected <EOF>.`],
    ['no name', write({ name: '' }), `${file}:2 needs @question(name: …) once.`],
    ['two names', write({ more: '@question(name: "b")' }), `${file}:2 needs @question(name: …) once.`],
    ['an empty name', write({ name: '@question(name: " ")' }), `${file}:6 name is a text in quotes.`],
    ['a name without quotes', write({ name: '@question(name: WHO)' }), `${file}:6 name is a text in quotes.`],
    ['no argument', write({ name: '@question' }), `${file}:6 @question needs name.`],
    [
      'a list of values',
      write({ slot: '@slot(value: YEAR)' }).replace('$thing: ID!', '$thing: [EDTF!]!'),
      `${file}:3 $thing is a list and has a value: only entities are listed.`,
    ],
    [
      'an unknown argument',
      write({ name: '@question(nme: "a")' }),
      `${file}:6 @question has no nme; it has name.`,
    ],
    [
      'a strange directive',
      write({ more: '@cached' }),
      `${file}:8 @cached is neither @question nor @phrases.`,
    ],
    ['no phrases', write({ phrases: '' }), `${file}:2 has no @phrases.`],
    [
      'a variable that nobody fills',
      write({ slot: '' }),
      `${file}:3 $thing needs @slot and nothing else: no one else fills it.`,
    ],
    [
      'a kind in quotes',
      write({ slot: '@slot(kinds: ["WIDGET"])' }),
      `${file}:3 kinds is a word such as COMPANY, without quotes.`,
    ],
    ['a strange value', write({ slot: '@slot(value: MONTH)' }), `${file}:3 MONTH is not one of YEAR.`],
    [
      'kinds and a value',
      write({ slot: '@slot(kinds: [WIDGET], value: YEAR)' }),
      `${file}:3 $thing has kinds and a value.`,
    ],
    [
      'a phrase without the slot',
      write({ phrases: '@phrases(lang: "en", texts: ["Who makes things?"])' }),
      `${file}:7 "Who makes things?" has no slot.`,
    ],
    [
      'a phrase with a strange slot',
      write({ phrases: '@phrases(lang: "en", texts: ["Who makes {thing} in {place}?"])' }),
      `${file}:7 "Who makes {thing} in {place}?": {place} is not a slot of this question, or is used twice.`,
    ],
    [
      'a phrase with a slot twice',
      write({ phrases: '@phrases(lang: "en", texts: ["Who makes {thing} {thing}?"])' }),
      `${file}:7 "Who makes {thing} {thing}?": {thing} is not a slot of this question, or is used twice.`,
    ],
    [
      'a mutation',
      write().replace('query WhoMakesX', 'mutation WhoMakesX'),
      `${file}:2 is not a named query.`,
    ],
    ['no name of the operation', write().replace('WhoMakesX', ''), `${file}:2 is not a named query.`],
    [
      'a fragment beside the operation',
      `${write()} fragment F on Widget { id }`,
      `${file}:1 does not hold exactly one operation.`,
    ],
  ])('is refused for %s, with its line', (_, text, message) => {
    expect(faultOf(text)).toBe(message);
  });

  test('says which slot a phrase lacks', () => {
    const two = write({
      slot: '@slot(kinds: [WIDGET]) $place: ID! @slot',
      phrases: '@phrases(lang: "en", texts: ["Who mak~es {thing}?"])',
    });
    expect(faultOf(two)).toBe(`${file}:7 "Who mak~es {thing}?": {place} is missing.`);
  });
});
