import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../../schema/index.ts';
import { buildSchema } from '../../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../../src/graphql/limits.ts';
import { putTerms } from '../../../../src/shapes/terms.ts';
import { ask } from '../../../support/ask.ts';
import { asking, everything } from '../../../support/asking.ts';
import { memoryStore } from '../../../support/memory-store.ts';
import { named } from '../../../support/named.ts';
import { questions } from '../../../support/questions.ts';
import { soon } from '../../../support/stores.ts';

const { run, statements } = asking();

describe('the work is bounded', () => {
  const statementsOf = (text: string) =>
    statements('query ($text: String!) { ask(text: $text) { readings { question } } }', { text });

  test('two statements where all names are known, however long the text', async () => {
    const two = ['entitiesOfTerms', 'namesAndLinks'];
    expect(await statementsOf('who invests in Japan')).toEqual(two);
    expect(
      await statementsOf(`who invests in Japan${' and Oracle and Microsoft and Google'.repeat(5)}`),
    ).toEqual(two);
    expect(await statementsOf('日本とオラクルとグーグルと'.repeat(12))).toEqual(two);
  });

  test('three more at most where some are not', async () => {
    const strange = 'Orcale Japn Micorsoft Gogle '.repeat(7);
    for (const text of ['who invests in Japn', `why ${strange}`.slice(0, 200)])
      expect((await statementsOf(text)).toSorted()).toEqual([
        'entitiesOfTerms',
        'entitiesOfTerms',
        'entitiesOfTerms',
        'namesAndLinks',
        'termsOfKeys',
      ]);
  });

  test('a text may be as long as is allowed, and no longer', async () => {
    const codes = async (text: string) =>
      (
        await run(
          'query ($text: String!) { ask(text: $text) { readings { question } } }',
          { text },
          { askText: 8 },
        )
      ).errors;
    expect(await codes('𠮷'.repeat(8))).toBeUndefined();
    expect(await codes('𠮷'.repeat(9))).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('so are the parts that may be names', async () => {
    const codes = async (askParts: number) =>
      (await run('{ ask(text: "Oracle Japan Tokyo") { readings { question } } }', {}, { askParts })).errors;
    expect(await codes(6)).toBeUndefined();
    expect(await codes(5)).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('as many readings are given as are allowed', async () => {
    const count = async (askReadings: number) => {
      const source = '{ ask(text: "why does Oracle invest in Japan") { readings { question } } }';
      return (await run(source, {}, { askReadings })).data?.ask;
    };
    expect(await count(2)).toMatchObject({ readings: { length: 2 } });
    expect(await count(1)).toMatchObject({ readings: { length: 1 } });
  });

  test('a name that more entities bear than are allowed leads to none of them', async () => {
    const twins = await memoryStore();
    const ids = ['company/a', 'company/b', 'company/c'];
    await twins.fill({ entities: ids.map((id) => named(id, 'Twin')) });
    const term = { key: '=twin', members: `\n${ids.join('\n')}\n`, size: ids.length, least: null };
    await twins.store.write((transaction) => transaction.run(putTerms([term], 100)), soon());
    const found = async (askCandidates: number) => {
      const limits = { ...defaultLimits, askCandidates };
      const source = '{ ask(text: "what is Twin") { readings { slots { entity { id } } } } }';
      const under = buildSchema(graph, limits, questions);
      return (await ask({ schema: under, ontology: graph, store: twins.store, limits }, source)).data?.ask;
    };
    expect(await found(3)).toMatchObject({ readings: { length: 3 } });
    expect(await found(2)).toMatchObject({ readings: [] });
    await twins.destroy();
  });

  test('one operation asks only so many texts, each once however often it is selected', async () => {
    const texts = (count: number) =>
      Array.from(
        { length: count },
        (_, i) => `a${i}: ask(text: "Japan ${i}") { readings { question } }`,
      ).join(' ');
    expect(
      (await run(`{ ${texts(5)} again: ask(text: "Japan 0") { readings { question } } }`)).errors,
    ).toBeUndefined();
    expect((await run(`{ ${texts(6)} }`)).errors).toMatchObject([{ extensions: { code: 'TOO_EXPENSIVE' } }]);
    const often =
      '{ a: ask(text: "Japan") { result { data again: data } } b: ask(text: "Japan") { result { data } } }';
    expect(await statements(often)).toEqual(await statements('{ ask(text: "Japan") { result { data } } }'));
  });
});

test('any text gets an answer, or is too long', async () => {
  const bits = fc.constantFrom(
    ...'who invests in Japan why Oracle 일본에 오라클은 왜 投資 日本 に は なぜ \\" \' ` $ {x} } // /* \u0000 \ud800 %00 ) OR 1=1 --'.split(
      ' ',
    ),
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.array(bits, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
  );
  const source = `query ($text: String!) { ask(text: $text) { ${everything} result { data } } }`;
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const answer = await run(source, { text });
      const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
      expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
