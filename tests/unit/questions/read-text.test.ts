import { describe, expect, test } from 'vitest';
import { cutText } from '../../../src/questions/cut-text.ts';
import { readText } from '../../../src/questions/read-text.ts';
import { filled, type Meaning } from '../../../src/questions/reading.ts';
import { spansOf } from '../../../src/questions/spans.ts';
import { valuesIn } from '../../../src/questions/values-in.ts';
import { vocabularyOf } from '../../../src/questions/vocabulary.ts';
import { toyQuestions } from '../../support/toy-questions.ts';

const vocabulary = vocabularyOf(toyQuestions);

const is = (entity: string, more: Partial<Extract<Meaning, { entity: string }>> = {}): Meaning => ({
  entity,
  kind: (entity.split('/')[0] ?? '').toUpperCase(),
  distance: 0,
  partial: false,
  links: 0,
  ...more,
});

/** What the names of a small world mean. */
const world: Readonly<Record<string, readonly Meaning[]>> = {
  acme: [is('maker/acme')],
  borg: [is('maker/borg')],
  'great acme': [is('maker/great-acme')],
  grants: [is('widget/grants')],
  cog: [is('widget/cog')],
  'red cog': [is('widget/red-cog')],
  톱니: [is('widget/cog')],
  歯車: [is('widget/cog')],
  アクメ: [is('maker/acme')],
  아크메: [is('maker/acme')],
  springfield: [is('town/springfield-a', { links: 3 }), is('town/springfield-b', { links: 9 })],
  orleans: [is('town/orleans'), is('widget/orleans')],
  acmee: [is('maker/acme', { distance: 300 }), is('maker/zacmee', { distance: 400 })],
  great: [is('maker/great-works', { distance: 201, partial: true })],
};

function read(text: string, most = 5) {
  const cut = cutText(text, vocabulary);
  const mentions = spansOf(cut, (name) => name.toLowerCase()).flatMap((span) => {
    const meanings = world[span.text.toLowerCase()];
    return meanings === undefined ? [] : [{ span, meanings }];
  });
  return readText(cut, [...valuesIn(cut), ...mentions], toyQuestions, most).map((reading) => {
    const filling = reading.fillings.map(({ slot, meaning }) => `${slot.name}=${filled(meaning)}`);
    const left = reading.notUnderstood.length === 0 ? '' : ` without ${reading.notUnderstood.join(', ')}`;
    return `${reading.guessed ? 'perhaps ' : ''}${reading.question.name}: ${filling.join(' ')}${left}`;
  });
}

describe('a phrase with names in its slots', () => {
  test.each([
    ['who makes cog', 'who makes X: thing=widget/cog'],
    ['WHO   is making: the Cog?!', 'who makes X: thing=widget/cog'],
    ['누가 톱니를 만들었나요?', 'who makes X: thing=widget/cog'],
    ['why did Acme make the cog', 'why does X make Y: maker=maker/acme thing=widget/cog'],
    ['아크메는 왜 톱니를 만들까', 'why does X make Y: maker=maker/acme thing=widget/cog'],
    ['왜 톱니를 아크메가 만들지', 'why does X make Y: maker=maker/acme thing=widget/cog'],
    ['歯車をなぜアクメは作っているのですか', 'why does X make Y: maker=maker/acme thing=widget/cog'],
    ['who made the cog in 1999?', 'who made X in year Y: thing=widget/cog year=1999'],
    ['acme', 'what is X: subject=maker/acme'],
    ['Acme cog', 'why does X make Y: maker=maker/acme thing=widget/cog'],
  ])('%s', (text, reading) => {
    expect(read(text)[0]).toBe(reading);
  });

  test('is preferred with the longest name', () => {
    expect(read('who makes red cog')).toEqual([
      'who makes X: thing=widget/red-cog',
      'who makes X: thing=widget/cog without red',
    ]);
  });

  test('takes what fits its kinds, though the name means something else as well', () => {
    expect(read('who makes Orleans')[0]).toBe('who makes X: thing=widget/orleans');
  });

  test('gives names that mean several things as that many readings, the better connected first', () => {
    expect(read('why does Acme make in Springfield').slice(0, 2)).toEqual([
      'why does X make Y: maker=maker/acme thing=town/springfield-b',
      'why does X make Y: maker=maker/acme thing=town/springfield-a',
    ]);
  });

  test('follows the words beside names, and otherwise their order', () => {
    const both = 'why does X make Y: maker=town/orleans thing=town/springfield-b';
    expect(read('why does Orleans make in Springfield')[0]).toBe(both);
    expect(read('why in Springfield does Orleans make')[0]).toBe(both);
    expect(read('why does Springfield make Orleans')[0]).toContain(
      'maker=town/springfield-b thing=widget/orleans',
    );
  });

  test('keeps to the nearest spelling', () => {
    expect(read('why does acmee make cog')).toContain('why does X make Y: maker=maker/acme thing=widget/cog');
    expect(read('why does acmee make cog').join()).not.toContain('zacmee');
  });

  test('says which words it does not understand, as they were typed', () => {
    expect(read('why on earth does Acme make all this Cog stuff')[0]).toBe(
      'why does X make Y: maker=maker/acme thing=widget/cog without earth, stuff',
    );
  });

  test('does not pass over a name that another reading uses', () => {
    expect(read('who makes cog Acme why')[0]).toBe(
      'why does X make Y: maker=maker/acme thing=widget/cog without who',
    );
  });
});

describe('a slot that takes several names', () => {
  test.each([
    ['which grants did Acme get', 'who grants X: makers=maker/acme'],
    ['Which grants did Acme and Borg get?', 'who grants X: makers=maker/acme makers=maker/borg'],
    ['which grants did Borg, Acme get', 'who grants X: makers=maker/borg makers=maker/acme'],
    ['아크메와 Borg는 어떤 지원금을 받았나', 'who grants X: makers=maker/acme makers=maker/borg'],
    ['Borg 및 아크메는 어떤 지원금을 받았나', 'who grants X: makers=maker/borg makers=maker/acme'],
    ['アクメとBorgはどの助成金を受けたのか', 'who grants X: makers=maker/acme makers=maker/borg'],
    ['Borg、アクメはどの助成金を受けたのか', 'who grants X: makers=maker/borg makers=maker/acme'],
  ])('%s', (text, reading) => {
    expect(read(text)[0]).toBe(reading);
  });

  test('gets those that are joined, and what stands apart is left', () => {
    expect(read('which grants did Acme get from Borg')[0]).toBe(
      'who grants X: makers=maker/acme without Borg',
    );
  });

  test('gets no name twice, be it part of a longer one', () => {
    expect(read('which grants did Acme and Great Acme get')[0]).toBe(
      'who grants X: makers=maker/acme makers=maker/great-acme',
    );
  });
});

test('a name that is what the phrase says in its own words is not passed over', () => {
  expect(read('which grants did Acme get')[0]).toBe('who grants X: makers=maker/acme');
  expect(read('who makes grants')[0]).toBe('who makes X: thing=widget/grants');
});

describe('without a phrase', () => {
  test('names alone lead to guesses', () => {
    expect(read('Acme blah cog')).toEqual([
      'perhaps why does X make Y: maker=maker/acme thing=widget/cog without blah',
      'perhaps what is X: subject=maker/acme without blah, cog',
      'perhaps what is X: subject=widget/cog without Acme, blah',
      'perhaps who makes X: thing=widget/cog without Acme, blah',
      'perhaps who grants X: makers=maker/acme without blah, cog',
    ]);
  });

  test('a preposition that no slot has leads to a guess', () => {
    expect(read('who makes in cog')[0]).toBe('perhaps who makes X: thing=widget/cog');
  });

  test('a part of a name leads to a guess', () => {
    expect(read('why does great make cog')[0]).toMatch(/^perhaps why does X make Y: maker=maker.great-works/);
    expect(read('who makes great cog')[0]).toBe('who makes X: thing=widget/cog without great');
    expect(read('great')[0]).toBe('perhaps what is X: subject=maker/great-works');
  });

  test('nothing leads to nothing', () => {
    for (const text of ['', '???', 'who', 'who makes it', 'blah', '왜', 'のに'])
      expect(read(text)).toEqual([]);
  });
});

test('readings are as many as are wanted, and always in the same order', () => {
  const text = 'why does Springfield make Orleans cog Acme';
  const all = read(text, 50);
  expect(all.length).toBeGreaterThan(3);
  expect(new Set(all).size).toBe(all.length);
  for (const most of [1, 2, 3]) expect(read(text, most)).toHaveLength(most);
  expect(read(text, 50)).toEqual(all);
});
