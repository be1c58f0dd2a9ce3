import { describe, expect, test } from 'vitest';
import { graphAddress, readGraph } from '../../../explorer/src/address/graph-address.ts';
import { idsOf, withIds } from '../../../explorer/src/views/canvas/model/with-ids.ts';

const at = (search: string) => readGraph(new URLSearchParams(search));
const now = new Map([['company/old', 'company/new']]);

describe('a canvas on which an entity is shown under another id by now', () => {
  test('names it under that wherever the address names it', () => {
    const state = at(
      'ids=company/old,country/jp&x=company/a,company/old~*~20,company/old~5~-3,company/old~free,company/old~country/jp,tidy&sel=company/old~country/jp&path=company/old~country/jp',
    );
    expect(decodeURIComponent(graphAddress(withIds(state, now)))).toBe(
      decodeURIComponent(graphAddress(state)).replaceAll('company/old', 'company/new'),
    );
    expect(idsOf(state)).toEqual(['company/old', 'country/jp', 'company/a']);
  });

  test('names it once beside what it is shown as, and has no path from it to itself', () => {
    const state = at('ids=company/old,company/new&x=company/old~company/new&path=company/new~company/old');
    expect(graphAddress(withIds(state, now))).toBe(graphAddress(at('ids=company/new')));
  });

  test('shows what was hidden under the other id: that is not what is shown by now', () => {
    expect(graphAddress(withIds(at('ids=company/new&hide=company/old,country/jp'), now))).toBe(
      graphAddress(at('ids=company/new&hide=country/jp')),
    );
  });
});
