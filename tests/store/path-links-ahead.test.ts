import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import { ask } from '../support/ask.ts';
import { nameOf, storeOfLinks, tangled } from '../support/path-links.ts';
import { recordingStore } from '../support/recording-store.ts';
import { storesUnderTest } from '../support/stores.ts';
import { toy } from '../support/toy-ontology.ts';

const schema = buildSchema(toy, defaultLimits);

describe.each(storesUnderTest())('paths whose links are read ahead on $name', ({ open }) => {
  const store = storeOfLinks(open);

  const nodesOf = (data: unknown) =>
    Object.values(data as Record<string, { nodes: { id: string; name: string }[] }[]>)
      .flat()
      .flatMap(({ nodes }) => nodes);

  const chain = (readAhead: number) => {
    const recording = recordingStore(store());
    const limits = { ...defaultLimits, pathReadAhead: readAhead };
    const text = '{ paths(from: "maker/chain1", to: "maker/chain5") { length } }';
    return ask({ schema, ontology: toy, store: recording.store, limits }, text).then(({ data }) => ({
      data,
      names: recording.statements.map(({ name }) => name),
    }));
  };

  test('four steps are found by one statement, and by two where the next links are one too many', async () => {
    const data = { paths: [{ length: 4 }] };
    expect(await chain(4)).toEqual({ data, names: ['pathLinks'] });
    expect(await chain(3)).toEqual({ data, names: ['pathLinks', 'pathLinks'] });
  });

  test('paths and their bounds are the same whatever is read ahead, with no more statements', async () => {
    const anyQuestion = fc.record({
      from: fc.constantFrom(...tangled),
      to: fc.constantFrom(...tangled),
      maxHops: fc.integer({ min: 1, max: 6 }),
      first: fc.integer({ min: 1, max: 8 }),
      throughHubs: fc.boolean(),
      twice: fc.boolean(),
    });
    const anyLimits = fc.record({
      pathHubLinks: fc.integer({ min: 1, max: 20 }),
      pathFanOut: fc.integer({ min: 1, max: 20 }),
      pathLinksMax: fc.integer({ min: 1, max: 200 }),
    });
    const anyAhead = fc.constantFrom(1, 5, 20, 60, 10_000);
    await fc.assert(
      fc.asyncProperty(anyQuestion, anyLimits, anyAhead, async (question, limits, pathReadAhead) => {
        const { from, to, maxHops, first, throughHubs, twice } = question;
        const paths = (end: string, hops: number) =>
          `paths(from: "${from}", to: "${end}", maxHops: ${hops}, first: ${first}, throughHubs: ${throughHubs}) { bounds nodes { id name } }`;
        const text = `{ ${paths(to, maxHops)} ${twice ? `other: ${paths('maker/m0', 2)}` : ''} }`;
        const answerOf = async (ahead: number) => {
          const recording = recordingStore(store());
          const setting = { ...defaultLimits, ...limits, pathReadAhead: ahead };
          const answer = await ask({ schema, ontology: toy, store: recording.store, limits: setting }, text);
          const links = recording.statements.filter(({ name }) => name === 'pathLinks').length;
          return { answer, statements: recording.statements.length, links };
        };
        const [without, with_] = [await answerOf(0), await answerOf(pathReadAhead)];
        expect(without.answer.errors).toBeUndefined();
        expect(with_.answer).toEqual(without.answer);
        for (const { id, name } of nodesOf(with_.answer.data)) expect(name).toBe(nameOf(id));
        // Where links of an end were left out, the search may ask once more who is a hub.
        const cut = JSON.stringify(without.answer).includes('FAN_OUT');
        const levels = Math.ceil(maxHops / 2) + (cut ? 1 : 0) + (twice ? 2 : 0);
        expect(Math.max(without.links, with_.links)).toBeLessThanOrEqual(levels);
        // Two searches that end together share the statement for their nodes.
        if (!twice) expect(with_.statements).toBeLessThanOrEqual(without.statements);
      }),
      { numRuns: 100 },
    );
  });
});
