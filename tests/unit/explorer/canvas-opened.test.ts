import { describe, expect, it } from 'vitest';
import { emptyGraph, graphAddress, readGraph } from '../../../explorer/src/address/graph-address.ts';
import { apart } from '../../../explorer/src/views/canvas/model/apart.ts';
import { joinOpened } from '../../../explorer/src/views/canvas/model/join-opened.ts';
import { canvasEdge } from './drawing-of.ts';

/** The canvas that an address opens. */
const opened = (address: string) => {
  const state = readGraph(new URLSearchParams(address));
  return { state, joined: joinOpened(state) };
};

describe('a canvas that is opened', () => {
  it('with two entities looks for the ways between them, and tells them', () => {
    expect(graphAddress(opened('ids=country/jp,company/oracle').joined)).toBe(
      '/graph?ids=country/jp,company/oracle&x=country/jp~company/oracle,tidy&path=country/jp~company/oracle',
    );
  });

  it('with three looks between each two of them', () => {
    const { joined } = opened('ids=country/a,country/b,country/c');
    expect(graphAddress(joined)).toBe(
      '/graph?ids=country/a,country/b,country/c&x=country/a~country/b,country/a~country/c,country/b~country/c,tidy',
    );
  });

  it.each([
    'ids=country/jp',
    'ids=country/jp,country/kr&x=tidy',
    'ids=country/jp,country/kr&path=country/jp~country/kr',
    'ids=country/jp,country/kr&hide=country/jp',
    'ids=country/jp,country/kr&off=COUNTRY',
    'ids=country/a,country/b,country/c,country/d,country/e',
  ])('stays as it is where there is one, or too many, or something was done to it: %s', (address) => {
    const { state, joined } = opened(address);
    expect(joined).toBe(state);
  });

  it('is joined once', () => {
    const { joined } = opened('ids=country/jp,company/oracle');
    expect(joinOpened(joined)).toBe(joined);
    expect(joinOpened(emptyGraph)).toBe(emptyGraph);
  });
});

describe('what is apart on a canvas', () => {
  const steps = readGraph(new URLSearchParams('x=a/1~a/2,a/2~a/1,a/1~a/4,a/1~a/5')).steps;
  const nodes = new Map(
    ['a/1', 'a/2', 'a/3', 'a/4'].map((id) => [id, { id, kind: '', type: '', name: id, links: null }]),
  );
  const edges = (...pairs: readonly (readonly [string, string])[]) =>
    new Map(pairs.map(([from, to]) => [`${from} ${to}`, canvasEdge(from, 'owns', to)]));

  it('is each two, once, that a path was looked for between and nothing joins; what is not there is not told', () => {
    expect(apart({ nodes, edges: edges() }, steps)).toHaveLength(2);
    expect(apart({ nodes, edges: edges(['a/3', 'a/1'], ['a/3', 'a/2']) }, steps)).toEqual([['a/1', 'a/4']]);
  });

  it('is nothing where no path was looked for', () => {
    expect(apart({ nodes, edges: edges() }, [])).toEqual([]);
  });
});
