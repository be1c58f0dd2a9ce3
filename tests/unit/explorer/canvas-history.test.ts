import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amend,
  arrive,
  type History,
  noHistory,
  walk,
} from '../../../explorer/src/views/canvas/model/history.ts';

const through = (...entries: string[]): History => entries.reduce(arrive, noHistory);

describe('the history of a canvas', () => {
  it('cannot be undone at its beginning or redone at its end', () => {
    const history = through('/a', '/b');
    expect(walk(history, 1)).toBeNull();
    expect(walk(through('/a'), -1)).toBeNull();
    expect(walk(history, -1)).toEqual({ entries: ['/a', '/b'], at: 0 });
  });

  it('follows the back and forward of the browser', () => {
    const back = arrive(through('/a', '/b', '/c'), '/b');
    expect(back.at).toBe(1);
    expect(arrive(back, '/c').at).toBe(2);
  });

  it('forgets what was undone once something new is done', () => {
    const back = walk(through('/a', '/b', '/c'), -1);
    expect(arrive(back ?? noHistory, '/d')).toEqual({ entries: ['/a', '/b', '/d'], at: 2 });
  });

  it('takes a change that goes on with the last one for the same entry', () => {
    expect(amend(through('/a', '/b'), '/b2')).toEqual({ entries: ['/a', '/b2'], at: 1 });
  });

  it('is always at the entry that was arrived at', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('/a', '/b', '/c', '/d'), { minLength: 1 }), (entries) => {
        const history = through(...entries);
        expect(history.entries[history.at]).toBe(entries.at(-1));
      }),
    );
  });

  it('does not grow for ever', () => {
    const history = through(...Array.from({ length: 500 }, (_, i) => `/${i}`));
    expect(history.entries).toHaveLength(200);
    expect(history.at).toBe(199);
  });
});
