import { describe, expect, test } from 'vitest';
import { createLoopTurns } from '../../../src/pace/loop-turns.ts';
import { createPace } from '../../../src/pace/pace.ts';

/** An event loop whose clock and turns are told. */
function loop() {
  let ms = 0;
  const later: (() => void)[] = [];
  const turns = createLoopTurns(
    () => ms,
    (turn) => later.push(turn),
  );
  return {
    turns,
    pass: (more: number) => {
      ms += more;
    },
    turn: async () => {
      for (const turn of later.splice(0)) turn();
      await new Promise(setImmediate);
    },
  };
}

describe('the pace of requests', () => {
  test('what is small goes on at once, however long it takes', () => {
    const { turns, pass } = loop();
    const pace = createPace(() => {}, turns);
    for (let i = 0; i < 9; i++) {
      expect(pace(100)).toBeUndefined();
      pass(1_000);
    }
  });

  test('what is much goes on while its turn lasts, and then waits for a later one', async () => {
    const { turns, pass, turn } = loop();
    const pace = createPace(() => {}, turns);
    expect(pace(1_000)).toBeUndefined();
    pass(9);
    expect(pace(1_000)).toBeUndefined();
    pass(1);
    let over = false;
    pace(1_000)?.then(() => {
      over = true;
    });
    await Promise.resolve();
    expect(over).toBe(false);
    await turn();
    expect(over).toBe(true);
    expect(pace(1_000)).toBeUndefined();
  });

  test('a turn is of one request, and requests take turns', async () => {
    const { turns, pass, turn } = loop();
    const [many, one] = [createPace(() => {}, turns), createPace(() => {}, turns)];
    const went: string[] = [];
    many(1_000);
    pass(10);
    for (const name of ['a', 'b']) many(1_000)?.then(() => went.push(name));
    one(1_000)?.then(() => went.push('other'));
    await turn();
    expect(went).toEqual(['a', 'b']);
    await turn();
    expect(went).toEqual(['a', 'b', 'other']);
  });

  test('of many that wait for one turn, those that find it over wait for another', async () => {
    const { turns, pass, turn } = loop();
    const pace = createPace(() => {}, turns);
    const went: number[] = [];
    pace(1_000);
    pass(10);
    for (let i = 0; i < 4; i++)
      pace(1_000)?.then(() => {
        went.push(i);
        pass(5);
      });
    await turn();
    expect(went).toEqual([0, 1]);
    await turn();
    expect(went).toEqual([0, 1, 2, 3]);
  });

  test('an ended request is told so, before it waits and when it goes on', async () => {
    const { turns, pass, turn } = loop();
    let ended = false;
    const pace = createPace(() => {
      if (ended) throw new Error('over');
    }, turns);
    pace(1_000);
    pass(10);
    const waiting = pace(1_000);
    ended = true;
    expect(() => pace(1_000)).toThrow('over');
    const told = expect(waiting).rejects.toThrow('over');
    await turn();
    await told;
  });

  test('a clock that is set back ends a turn', () => {
    const { turns, pass } = loop();
    const pace = createPace(() => {}, turns);
    pace(1_000);
    pass(-3_600_000);
    expect(pace(1_000)).toBeInstanceOf(Promise);
  });
});
