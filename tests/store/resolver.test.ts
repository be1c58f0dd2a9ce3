import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { exportClaims } from '../../src/exporter/export-claims.ts';
import { graphHash } from '../../src/exporter/graph-hash.ts';
import { Overtaken } from '../../src/importer/sync/overtaken.ts';
import { accept } from '../../src/resolver/answers/accept.ts';
import type { Answer, AnswerWord } from '../../src/resolver/answers/answer.ts';
import { storeAnswers } from '../../src/resolver/answers/store-answers.ts';
import { unknownAnswers } from '../../src/resolver/queue/unknown-answers.ts';
import { resolve } from '../../src/resolver/resolve.ts';
import { identityIn } from '../support/identity-files.ts';
import { head, judges } from '../support/identity-rows.ts';
import { emptyForEach } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';
import { withdrawFrom } from '../support/syncs.ts';
import { twinFirms } from '../support/twin-firms.ts';

const files = scratchFiles();
afterAll(() => files.remove());
const registers = files.write('registers.jsonl', twinFirms);

const day = '2024-05-01';
const answer = (a: string, b: string, word: AnswerWord): Answer => ({
  ...{ a: `company/${a}`, b: `company/${b}`, answer: word, locator: 'row 2 of queue.csv: names', line: 2 },
});

describe.each(storesUnderTest())('entities that may be one on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const { brought, sound, shownAs } = identityIn(world);
  const found = (of = 'Actor') =>
    resolve({ store: world.store, ontology: graph, of, mostSharing: 100, least: 0.5 });
  const pairs = async (of?: string) =>
    (await found(of)).suggestions.map(({ a, b, accepts }) => `${b} sameAs ${a}${accepts ? ' accepted' : ''}`);
  const answered = (
    answers: readonly Answer[],
    more: { readonly isTrial?: boolean; readonly day?: string } = {},
  ) =>
    storeAnswers(answers, {
      ...{ store: world.store, ontology: graph, by: 'Ann Lee', day, isTrial: false },
      ...more,
    });
  const judgements = async (): Promise<readonly string[]> => {
    const lines: string[] = [];
    for await (const line of exportClaims(world.store))
      if (/"(?:sameAs|differentFrom)"/.test(line)) lines.push(line);
    return lines;
  };

  test('are found by identifier and by name, and told with what speaks for and against them', async () => {
    await brought(registers);
    const { suggestions, kinds, judged } = await found();
    expect((await pairs())[0]).toBe('company/oracle-corp sameAs company/oracle accepted');
    expect((await pairs()).filter((pair) => pair.endsWith('accepted'))).toHaveLength(1);
    expect(await pairs()).toContain('company/widget-works sameAs company/widget');
    expect((await pairs()).join()).not.toContain('acme');
    expect(
      suggestions.find(({ b, a }) => b === 'company/4716-t' && a === 'company/oracle')?.features,
    ).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'identifiers', score: 1, text: 'both have WIKIDATA:Q19900' }),
        expect.objectContaining({ name: 'countries', score: 0 }),
      ]),
    );
    expect(kinds).toMatchObject([{ kind: 'Company', compared: 8, acceptable: 1 }]);
    expect(judged).toBe(0);
    expect(await pairs('Person')).toEqual([]);
  });

  test('are joined where an identifier decides, and a withdrawal gives back the graph before, to its hash', async () => {
    await brought(registers);
    const before = await graphHash(world.store);
    const { suggestions } = await found();
    const options = { store: world.store, ontology: graph, day };
    expect(await accept(suggestions, options)).toMatchObject({ claims: 1, refused: 0 });
    await sound();
    expect(await shownAs('company/oracle-corp', 'company/4716-t')).toEqual([
      'company/oracle',
      'company/4716-t',
    ]);
    expect((await judgements()).map((line) => JSON.parse(line))).toEqual([
      {
        ...{ subject: 'company/oracle-corp', about: 'sameAs', value: 'company/oracle', basis: 'INFERRED' },
        ...{ source: `source/resolver-identifiers-${day}`, locator: 'both have WIKIDATA:Q19900' },
        recordedAt: expect.any(String),
      },
    ]);
    expect((await pairs()).filter((pair) => pair.endsWith('accepted'))).toEqual([]);
    // Accepting the same again changes nothing.
    const joined = await graphHash(world.store);
    await accept(suggestions, options);
    expect(await graphHash(world.store)).toBe(joined);
    await withdrawFrom(world.store, `source/resolver-identifiers-${day}`);
    expect(await graphHash(world.store)).toBe(before);
    await sound();
    expect((await pairs())[0]).toBe('company/oracle-corp sameAs company/oracle accepted');
  });

  test('are judged as somebody answers; a later answer closes the one before, and a withdrawal brings that back', async () => {
    await brought(registers);
    const before = await graphHash(world.store);
    await answered([answer('widget', 'widget-works', 'same'), answer('oracle', '4716-t', 'different')]);
    await sound();
    expect(await shownAs('company/widget-works')).toEqual(['company/widget']);
    const first = await graphHash(world.store);
    expect(await answered([answer('widget', 'widget-works', 'same')])).toBeNull();

    const later = await answered([answer('widget-works', 'widget', 'different')]);
    expect(later?.release).toBe(`source/judgements-ann-lee-${day}-02`);
    expect(later?.changes.claims).toEqual({ added: 1, closed: 1, changed: 0, unchanged: 1 });
    expect(await shownAs('company/widget-works')).toEqual(['company/widget-works']);
    await sound();
    await withdrawFrom(world.store, String(later?.release));
    expect(await graphHash(world.store)).toBe(first);

    await answered([answer('widget', 'widget-works', 'unsure')], { day: '2024-05-02' });
    expect(await shownAs('company/widget-works')).toEqual(['company/widget-works']);
    await withdrawFrom(world.store, 'dataset/judgements-ann-lee');
    expect(await graphHash(world.store)).toBe(before);
    await sound();
  });

  test('are stored as answered where that contradicts others, and their own earlier word of other pairs, which is told', async () => {
    await brought(registers);
    const told: string[] = [];
    const answeredBy = (by: string, ...answers: readonly Answer[]) =>
      storeAnswers(answers, {
        ...{ store: world.store, ontology: graph, by, day, isTrial: false },
        warn: ({ code, message }) => code === 'CONTRADICTS' && told.push(message),
      });
    await answeredBy('Registrar', answer('acme', 'widget', 'different'), answer('widget', 'oracle', 'same'));
    await answeredBy('Ann Lee', answer('acme', 'oracle-japan', 'same'));
    expect(told).toEqual([]);
    await answeredBy('Ann Lee', answer('oracle', 'oracle-japan', 'same'));
    const of = (who: string, name: string) => `by ${who}, ${day} (source/judgements-${name}-${day})`;
    expect(told).toEqual([
      `company/oracle and company/oracle-japan were judged different by way of company/widget, company/acme: company/oracle sameAs company/widget ${of('Registrar', 'registrar')}; company/widget differentFrom company/acme ${of('Registrar', 'registrar')}; company/oracle-japan sameAs company/acme ${of('Ann Lee', 'ann-lee')}`,
    ]);
    expect(await judgements()).toHaveLength(4);
    await sound();
    // Who changes their mind contradicts nobody.
    await answeredBy('Ann Lee', answer('oracle', 'oracle-japan', 'different'));
    expect(told).toHaveLength(1);
    // What an answer of the same file takes back is no ground any more.
    await answeredBy('Registrar', answer('4716-t', 'acme', 'different'));
    await answeredBy('Ann Lee', answer('oracle-corp', '4716-t', 'same'));
    await answeredBy(
      'Ann Lee',
      answer('oracle-corp', '4716-t', 'unsure'),
      answer('oracle-corp', 'acme', 'same'),
    );
    expect(told).toHaveLength(1);
  });

  test('are not suggested again once they are judged, either way, also by way of others', async () => {
    await brought(registers);
    await answered([answer('oracle', 'oracle-corp', 'same'), answer('oracle-corp', '4716-t', 'different')]);
    const left = await pairs();
    expect(left).toContain('company/widget-works sameAs company/widget');
    expect(left.filter((pair) => /company.4716-t sameAs company.oracle(-corp)?$/.test(pair))).toEqual([]);
    expect((await found()).judged).toBe(1);
    // What is deprecated is no judgement.
    await withdrawFrom(world.store, 'dataset/judgements-ann-lee');
    await brought(
      files.write('doubt.jsonl', [
        head('doubt'),
        judges('doubt', 'company/widget', 'sameAs', 'company/widget-works', { rank: 'DEPRECATED' }),
      ]),
    );
    expect(await pairs()).toContain('company/widget-works sameAs company/widget');
  });

  test('are joined by no identifier where that would join by way of a third what something speaks against', async () => {
    const names = ['Oracle Corporation@en COMMON', 'WIKIDATA:Q19900'] as const;
    const third = ['names', 'identifiers'].map((about, at) =>
      judges('third', 'company/third', about, names[at] ?? ''),
    );
    await brought(registers, files.write('third.jsonl', [head('third'), ...third]));
    expect((await pairs()).filter((pair) => pair.endsWith('accepted'))).toEqual([]);
  });

  test('are judged by two sessions of one person at once without loss: who is overtaken is told, and answers again', async () => {
    await brought(registers);
    const [widgets, oracles] = [
      answer('widget', 'widget-works', 'same'),
      answer('oracle', '4716-t', 'different'),
    ];
    const done = await Promise.allSettled([answered([widgets]), answered([oracles])]);
    for (const one of done) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(Overtaken);
    await answered([widgets]);
    await answered([oracles]);
    await sound();
    const lines: string[] = [];
    for await (const line of exportClaims(world.store)) lines.push(line);
    expect(lines.filter((line) => line.includes('UNFINISHED'))).toEqual([]);
    expect((await judgements()).map((line) => JSON.parse(line).about).sort()).toEqual([
      'differentFrom',
      'sameAs',
    ]);
    expect(await shownAs('company/widget-works')).toEqual(['company/widget']);
  });

  test('are only told on a trial, and an answer about what is not in the graph is a bad row', async () => {
    await brought(registers);
    const before = await graphHash(world.store);
    const trial = await answered([answer('widget', 'widget-works', 'same')], { isTrial: true });
    expect(trial?.changes.claims.added).toBe(1);
    expect(await graphHash(world.store)).toBe(before);
    const answers = [answer('widget', 'widget-works', 'same'), answer('widget', 'wodget', 'same')];
    expect(await unknownAnswers(answers, 'queue.csv', world.store)).toEqual([
      {
        ...{ file: 'queue.csv', line: 2, path: 'b', code: 'BAD_VALUE' },
        ...{ message: 'company/wodget is not in the graph', expected: 'an id of an entity that is' },
      },
    ]);
  });

  test('are found by codes where the kind has these in place of names: a ticker like another is another', async () => {
    const listed = [
      ['jpx-4755', '4755.T', 'XJPX'],
      ['list-4755', '4755.T', 'XJPX'],
      ['jpx-4756', '4756.T', 'XJPX'],
      ['lse-4755', '4755.T', 'XLON'],
    ].flatMap(([id, ticker = '', mic = '']) =>
      Object.entries({ names: `${ticker}@ COMMON`, ticker, mic }).map(([about, value]) =>
        judges('listed', `security/${id}`, about, value),
      ),
    );
    await brought(files.write('listed.jsonl', [head('listed'), ...listed]));
    const { suggestions, kinds } = await found('Security');
    expect(suggestions.map(({ a, b, aName, accepts }) => [a, b, aName, accepts])).toEqual([
      ['security/jpx-4755', 'security/list-4755', '4755.T', false],
    ]);
    expect(kinds).toMatchObject([{ kind: 'Security', compared: 4, pairs: 1 }]);
  });
});
