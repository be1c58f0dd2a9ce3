import { describe, expect, it } from 'vitest';
import { emptyGraph } from '../../../explorer/src/address/graph-address.ts';
import { canBring, changes, pinsLast } from '../../../explorer/src/views/canvas/model/changes.ts';

const japan = { ...emptyGraph, ids: ['country/jp'] };

describe('changes of a canvas', () => {
  it('make the first entity what the canvas starts with, and later ones steps', () => {
    const one = changes.add(emptyGraph, 'country/jp');
    expect(one).toMatchObject({ ids: ['country/jp'], steps: [], picked: ['country/jp'] });
    expect(changes.add(one, 'company/oracle').steps).toEqual([{ does: 'add', id: 'company/oracle' }]);
  });

  it('make one step of pages that follow each other, where the first ends with a whole page', () => {
    const one = changes.expand(japan, 'country/jp', 'investments', 20);
    expect(changes.expand(one, 'country/jp', 'investments', 40).steps).toEqual([
      { does: 'expand', id: 'country/jp', link: 'investments', upTo: 40 },
    ]);
    const odd = changes.expand(japan, 'country/jp', 'investments', 27);
    expect(changes.expand(odd, 'country/jp', 'investments', 47).steps).toHaveLength(2);
    expect(changes.expand(one, 'country/jp', 'policies', 20).steps).toHaveLength(2);
  });

  it('bring no more of a list than is brought of any, and nothing that was brought', () => {
    expect([canBring(50, 20), canBring(2_500, 1_990), canBring(2_500, 2_000)]).toEqual([30, 10, 0]);
    const most = changes.expand(japan, 'country/jp', null, 2_500);
    expect(most.steps).toEqual([{ does: 'expand', id: 'country/jp', link: null, upTo: 2_000 }]);
    const later = changes.tidy(most);
    expect(changes.expand(later, 'country/jp', null, 2_020)).toBe(later);
  });

  it('keep a node within what an address can express', () => {
    expect(changes.pin(japan, 'country/jp', 1e9, -1e9).steps).toEqual([
      { does: 'pin', id: 'country/jp', x: 100_000, y: -100_000 },
    ]);
  });

  it('make one step of moves of the same node in a row, in whole numbers', () => {
    const moved = changes.pin(changes.pin(japan, 'country/jp', 1.4, 2.6), 'country/jp', 7.5, -0.4);
    expect(moved.steps).toEqual([{ does: 'pin', id: 'country/jp', x: 8, y: 0 }]);
    expect(pinsLast(moved, 'country/jp')).toBe(true);
    expect(changes.pin(changes.tidy(moved), 'country/jp', 0, 0).steps).toHaveLength(3);
  });

  it('hide an entity and no longer pick it, and show all again', () => {
    const hidden = changes.hide(changes.pick(japan, ['country/jp']), 'country/jp');
    expect(hidden).toMatchObject({ hidden: ['country/jp'], picked: [] });
    expect(changes.hide(hidden, 'country/jp')).toBe(hidden);
    expect(changes.showAll(hidden).hidden).toEqual([]);
  });

  it('show an entity that is added though it was hidden', () => {
    expect(changes.add(changes.hide(japan, 'company/oracle'), 'company/oracle').hidden).toEqual([]);
  });

  it('put a path that is asked for again in the place of the first try', () => {
    const ends = { from: 'company/oracle', to: 'policy/jp-appi' };
    const first = changes.findPath(japan, { ...ends, hops: 4, hubs: false });
    const again = changes.findPath(first, { ...ends, hops: 4, hubs: true });
    expect(again.steps).toEqual([{ does: 'path', ...ends, hops: 4, hubs: true }]);
    expect(changes.closePath(again)).toMatchObject({ path: null, steps: again.steps });
  });

  it('filter a kind out and in', () => {
    const off = changes.toggleKind(japan, 'COMPANY');
    expect(off.off).toEqual(['COMPANY']);
    expect(changes.toggleKind(off, 'COMPANY').off).toEqual([]);
  });

  it('lay out again only once in a row', () => {
    const tidy = changes.tidy(japan);
    expect(changes.tidy(tidy)).toBe(tidy);
  });
});
