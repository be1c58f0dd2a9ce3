import { describe, expect, test } from 'vitest';
import { asking } from '../../../support/asking.ts';

const { run } = asking();

const certainty = async (text: string): Promise<unknown> => {
  const source = `query ($text: String!) { ask(text: $text) { certain readings { slots { text guessed } } } }`;
  const { data, errors } = await run(source, { text });
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data)).ask;
};

describe('a reading is certain', () => {
  test.each([
    'Who invests in Japan?',
    'who is putting money into JAPAN',
    'Why does Oracle Corp. invest in Japan?',
    '오라클은 왜 일본에 투자하나?',
    'なぜオラクルは日本に投資するのか',
  ])('where it understands all of %s', async (text) => {
    expect(await certainty(text)).toMatchObject({ certain: true });
  });
});

describe('a reading is not certain', () => {
  test.each([
    ['where a word is left out', 'Which American companies invest in Japan?'],
    ['where names alone led to it', 'Which subsidies does Japan give?'],
    ['where a number is left out', 'How much does Oracle invest in Japan in 2024?'],
    ['where another understands as much', 'Amazon Japan'],
    ['where nothing was understood', 'zzzz qqqq'],
  ])('%s', async (_, text) => {
    expect(await certainty(text)).toMatchObject({ certain: false });
  });

  test('where a name has a slip, which its slot says', async () => {
    const { certain, readings } = Object(await certainty('Who invests in Jpan?'));
    expect(certain).toBe(false);
    expect(readings[0].slots).toEqual([{ text: 'Jpan', guessed: true }]);
  });
});
