import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, asking } from '../../../support/asking.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { questions } from '../../../support/questions.ts';
import { allSeeds } from '../../../support/seeded.ts';

const { asked, run } = asking();

describe('the result over all seeds', () => {
  const all = asking(allSeeds);
  let answers: readonly Answer[];
  beforeAll(async () => {
    const { suggestions } = await all.asked('qqqq');
    answers = await Promise.all(suggestions.map((text) => all.asked(text, 'result { data }')));
  });

  test.each(questions)('of "$name" is what its operation gives, sent as it stands', async ({ name }) => {
    const answer = answers.find(({ readings: [first] }) => first?.question === name);
    const { operation = '', variables } = answer?.readings[0] ?? {};
    const sent = await all.run(operation, variables);
    expect(sent.errors).toBeUndefined();
    expect(answer?.result?.data).toEqual(JSON.parse(JSON.stringify(sent.data)));
    expect(JSON.stringify(sent.data).length).toBeGreaterThan(100);
  });
});

describe('the result', () => {
  test('has the fields of Query that the operation asks, with its arguments, to ask on from', async () => {
    const { result } = await asked(
      'why does Oracle invest in Japan',
      `result {
        investments { totalCount nodes { id rationales(first: 1) { totalCount } } }
        whoInvests { totalCount }
        why { reasons { basis } }
      }`,
    );
    expect(result).toEqual({
      investments: {
        totalCount: 1,
        nodes: [{ id: 'investment/oracle-japan-2024', rationales: { totalCount: expect.any(Number) } }],
      },
      whoInvests: null,
      why: null,
    });
  });

  test('of a question about a country has what its public bodies do', async () => {
    const { result } = await asked(
      'Why does Japan subsidise Sakura Internet?',
      'result { subsidies { nodes { id } } }',
    );
    expect(result).toEqual({
      subsidies: {
        nodes: [
          { id: 'subsidy/jp-meti-ai-supercomputers-2024-04' },
          { id: 'subsidy/jp-meti-sakura-2024-02' },
        ],
      },
    });
  });

  test('is of the present, whatever day a field beside it asks about', async () => {
    const nothing = await memoryStore();
    const result = 'ask(text: "who invests in Japan") { result { data whoInvests { totalCount } } }';
    const source = `{ whoInvests(asOf: "2023-01-01", groupBy: []) { nodes { count } } ${result} }`;
    const { data, errors } = await run(source, {}, null, { asOf: async () => nothing.store });
    expect(errors).toBeUndefined();
    expect(data?.ask).toEqual((await run(`{ ${result} }`)).data?.ask);
    await nothing.destroy();
  });

  test('of an operation that is refused is an error of its own place', async () => {
    const source = '{ ask(text: "who invests in Japan") { readings { question } result { data } } }';
    const { data, errors } = await run(source, {}, { flowInvestments: 1 });
    expect(errors).toMatchObject([
      { path: ['ask', 'result', 'data'], extensions: { code: 'TOO_EXPENSIVE' } },
    ]);
    expect(data).toMatchObject({
      ask: { readings: [{ question: 'who invests in X' }], result: { data: null } },
    });
  });
});
