import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  emptyGraph,
  fitsAddress,
  type GraphState,
  graphAddress,
  type PathAsked,
  readGraph,
  type Step,
} from '../../../explorer/src/address/graph-address.ts';

const read = (address: string): GraphState => readGraph(new URL(address, 'http://page').searchParams);

const id = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/), fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,20}$/))
  .map(([kind, slug]) => `${kind}/${slug}`);
const whole = fc.integer({ min: -100_000, max: 100_000 });
const path: fc.Arbitrary<PathAsked> = fc
  .record({ from: id, to: id, hops: fc.integer({ min: 1, max: 6 }), hubs: fc.boolean() })
  .filter(({ from, to }) => from !== to);
const link = fc.option(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_]{0,20}$/));
const step: fc.Arbitrary<Step> = fc.oneof(
  id.map((of): Step => ({ does: 'add', id: of })),
  fc
    .tuple(id, link, fc.integer({ min: 1, max: 2_000 }))
    .map(([of, by, upTo]): Step => ({ does: 'expand', id: of, link: by, upTo })),
  fc.tuple(id, whole, whole).map(([of, x, y]): Step => ({ does: 'pin', id: of, x, y })),
  id.map((of): Step => ({ does: 'unpin', id: of })),
  path.map((of): Step => ({ does: 'path', ...of })),
  fc.constant<Step>({ does: 'tidy' }),
);
const state: fc.Arbitrary<GraphState> = fc
  .record({
    ids: fc.uniqueArray(id, { maxLength: 5 }),
    steps: fc.array(step, { maxLength: 12 }),
    hidden: fc.uniqueArray(id, { maxLength: 5 }),
    off: fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z0-9_]{0,12}$/), { maxLength: 4 }),
    picked: fc.uniqueArray(id, { maxLength: 2 }),
    path: fc.option(path),
    way: fc.integer({ min: 1, max: 3 }),
  })
  .map((made) => ({ ...made, way: made.path === null ? 1 : made.way }));

describe('the address of a canvas', () => {
  it('gives back every state that was written into it', () => {
    fc.assert(
      fc.property(state, (made) => {
        expect(read(graphAddress(made))).toEqual(made);
      }),
    );
  });

  it('is written the same again after it was read, whatever it said', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom('ids', 'x', 'hide', 'off', 'sel', 'path', 'way'), fc.string()),
        (said) => {
          const once = graphAddress(readGraph(new URLSearchParams(said)));
          expect(graphAddress(read(once))).toBe(once);
        },
      ),
    );
  });

  it('can be read by people', () => {
    const steps: Step[] = [
      { does: 'expand', id: 'country/jp', link: 'investments', upTo: 40 },
      { does: 'expand', id: 'company/oracle', link: null, upTo: 20 },
      { does: 'pin', id: 'country/jp', x: 120, y: -40 },
      { does: 'path', from: 'company/oracle', to: 'policy/jp-appi', hops: 6, hubs: true },
      { does: 'tidy' },
    ];
    expect(graphAddress({ ...emptyGraph, ids: ['country/jp', 'company/oracle'], steps })).toBe(
      '/graph?ids=country/jp,company/oracle&x=country/jp~investments~40,company/oracle~*~20,country/jp~120~-40,company/oracle~policy/jp-appi~6~hubs,tidy',
    );
  });

  it('says nothing of an empty canvas', () => {
    expect(graphAddress(emptyGraph)).toBe('/graph');
    expect(read('/graph')).toEqual(emptyGraph);
  });

  it('leaves out what is written wrongly and keeps the rest', () => {
    const { ids, steps, picked, way } = read(
      '/graph?ids=country/jp,,no id,<script>,country/jp&x=country/jp~nope,country/jp~a b~20,country/jp~9~1e3,country/jp~investments~20&sel=country/jp~country/jp&way=-1',
    );
    expect(ids).toEqual(['country/jp']);
    expect(steps).toEqual([{ does: 'expand', id: 'country/jp', link: 'investments', upTo: 20 }]);
    expect(picked).toEqual(['country/jp']);
    expect(way).toBe(1);
  });

  it('bounds what it asks for', () => {
    const steps = Array.from({ length: 1_500 }, () => 'country/jp~investments~99999').join(',');
    const found = read(`/graph?ids=country/jp&x=${steps}`).steps;
    expect(found).toHaveLength(1_000);
    expect(found[0]).toMatchObject({ upTo: 2_000 });
  });

  it('distinguishes a canvas that it holds from one that is too long or would be read differently', () => {
    const ids = ['country/jp'];
    const tidies = (count: number): readonly Step[] =>
      Array.from({ length: count }, () => ({ does: 'tidy' }));
    const pins = (count: number): readonly Step[] =>
      Array.from({ length: count }, (_, x) => ({ does: 'pin', id: 'country/jp', x, y: 0 }));
    expect(fitsAddress(emptyGraph)).toBe(true);
    expect(fitsAddress({ ...emptyGraph, ids, steps: tidies(1_000) })).toBe(true);
    expect(fitsAddress({ ...emptyGraph, ids, steps: tidies(1_001) })).toBe(false);
    expect(fitsAddress({ ...emptyGraph, ids, steps: pins(700) })).toBe(true);
    expect(fitsAddress({ ...emptyGraph, ids, steps: pins(900) })).toBe(false);
    expect(fitsAddress({ ...emptyGraph, ids: ['no id'] })).toBe(false);
  });
});
