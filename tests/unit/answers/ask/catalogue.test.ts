import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObjectType } from 'graphql';
import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { buildSchema } from '../../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../../src/graphql/limits.ts';
import { readQuestions } from '../../../../src/questions/read-questions.ts';
import { ask } from '../../../support/ask.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { seed } from '../../../support/seeded.ts';
import { toy } from '../../../support/toy-ontology.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** The catalogue of the project with further files. */
function catalogueWith(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-questions-'));
  folders.push(folder);
  cpSync(join(import.meta.dirname, '../../../../questions'), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return readQuestions(folder);
}

/** What somebody would write as questions/who-works-at-x.graphql: nothing else in this test knows of it. */
const whoWorks = `query WhoWorksAtX($employer: ID! @slot(kinds: [COMPANY, PUBLIC_BODY]), $lang: LanguageTag)
@question(name: "who works at X")
@phrases(lang: "en", texts: ["Who work~s at/for {employer}?", "Who lead~s {employer}?"])
@phrases(lang: "ko", texts: ["{employer}에서 누가 일하~나?"])
{
  people(where: { holdsOfficeAt: { some: { id: { eq: $employer } } } }) { nodes { id name(lang: $lang) } }
}
`;

describe('a new file of the catalogue', () => {
  const schema = buildSchema(graph, defaultLimits, catalogueWith({ 'who-works-at-x.graphql': whoWorks }));

  test('is all that a question needs', async () => {
    const memory = await memoryStore();
    await seed(memory.store);
    const source = `query ($text: String!) {
      ask(text: $text) { readings { question phrase } result { data people { nodes { id } } } }
    }`;
    for (const text of ['who works at Oracle?', 'Who is leading Oracle', '오라클에서 누가 일하고 있나요']) {
      const { data, errors } = await ask({ schema, ontology: graph, store: memory.store }, source, { text });
      expect(errors).toBeUndefined();
      expect(data?.ask).toMatchObject({
        readings: [{ question: 'who works at X' }],
        result: {
          data: { people: { nodes: [{ id: 'person/safra-catz' }] } },
          people: { nodes: [{ id: 'person/safra-catz' }] },
        },
      });
    }
    await memory.destroy();
  });

  test('gives AnswerResult the fields that it asks', () => {
    const type = schema.getType('AnswerResult');
    const field = isObjectType(type) ? type.getFields().people : undefined;
    expect(String(field?.type)).toBe('PersonConnection');
    expect(field?.description).toBe(schema.getQueryType()?.getFields().people?.description);
  });
});

test('an API without questions has no `ask`', () => {
  expect(buildSchema(toy, defaultLimits).getQueryType()?.getFields()).not.toHaveProperty('ask');
});

describe('a catalogue is refused at the start', () => {
  const faultOf = (file: string, text: string): string => {
    try {
      buildSchema(graph, defaultLimits, catalogueWith({ [file]: text }));
    } catch (error) {
      return error instanceof Error ? `${error.name} ${error.message}` : String(error);
    }
    return 'no fault';
  };
  const file = 'who-works-at-x.graphql';
  const at = (line: number) => `QuestionFault questions/${file}:${line}`;

  test.each([
    [
      'a file that is not named for its question',
      'who-works.graphql',
      whoWorks,
      'QuestionFault questions/who-works.graphql:1 is named who works at X: the file must be who-works-at-x.graphql.',
    ],
    [
      'a field that the API does not have',
      file,
      whoWorks.replace('people(', 'persons('),
      `${at(6)} Cannot query field "persons" on type "Query". Did you mean "person"?`,
    ],
    [
      'a variable that is not used',
      file,
      whoWorks.replace('(lang: $lang)', ''),
      `${at(1)} Variable "$lang" is never used in operation "WhoWorksAtX".`,
    ],
    [
      'a kind that does not exist',
      file,
      whoWorks.replace('COMPANY', 'COMPANIES'),
      `${at(1)} $employer: COMPANIES is not a kind. Did you mean COMPANY?`,
    ],
    [
      'a question that asks itself',
      file,
      whoWorks.replace(
        /\{\n[\s\S]*/,
        '{ ask(text: "who works at Oracle") { readings { question } } x: company(id: $employer) { name(lang: $lang) } }',
      ),
      `${at(5)} asks for something other than a field of Query.`,
    ],
    [
      'a question about a day of the past',
      file,
      whoWorks.replace('people(', 'people(asOf: "2024-01-01", '),
      `${at(6)} asks about a day of the past, which no question mentions.`,
    ],
    [
      'two questions that give one name to two types',
      file,
      whoWorks.replace('people(', 'whoInvests: people('),
      `QuestionFault questions/who-works-at-x.graphql:6 whoInvests is PersonConnection here and FlowConnection in another question.`,
    ],
  ])('for %s', (_, name, text, message) => {
    expect(faultOf(name, text)).toBe(message);
  });
});
