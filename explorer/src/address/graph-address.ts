import { search } from './paths.ts';

/**
 * One thing that was done to a canvas. Steps stand in the order in which they were done, and a canvas is what they add up
 * to: so an address gives the same picture wherever it is opened.
 */
export type Step =
  | { readonly does: 'add'; readonly id: string }
  /** Neighbours by one link, or by all of them where `link` is null: the first `upTo` of the server's list. */
  | { readonly does: 'expand'; readonly id: string; readonly link: string | null; readonly upTo: number }
  | { readonly does: 'pin'; readonly id: string; readonly x: number; readonly y: number }
  | { readonly does: 'unpin'; readonly id: string }
  | ({ readonly does: 'path' } & PathAsked)
  | { readonly does: 'tidy' };

/** Between which two a path is looked for, over how many links at most, and whether it may pass through hubs. */
export interface PathAsked {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
  readonly hubs: boolean;
}

/** What the canvas shows. */
export interface GraphState {
  /** What it starts with. */
  readonly ids: readonly string[];
  readonly steps: readonly Step[];
  readonly hidden: readonly string[];
  /** Codes of the kinds that are filtered out. */
  readonly off: readonly string[];
  /** Nothing, an entity, or the two ends of a link. */
  readonly picked: readonly string[];
  /** The path that is told in the panel, and which of the ways found is marked: 1 is the first. */
  readonly path: PathAsked | null;
  readonly way: number;
}

/** A canvas with nothing on it. */
export const emptyGraph: GraphState = Object.freeze({
  ids: [],
  steps: [],
  hidden: [],
  off: [],
  picked: [],
  path: null,
  way: 1,
});

/** How many links a path may have unless said otherwise, and at most. */
export const defaultHops = 4;
export const mostHops = 6;
/** An address is written by anyone: what it asks for is bounded. */
const mostSteps = 1_000;
export const mostOfExpansion = 2_000;
const mostIds = 1_000;
export const farthest = 100_000;
/**
 * Servers refuse an address of more than about 16,000 characters, with the other headers of a request. What is picked and
 * the path that is told add up to 800 to this.
 */
const mostOfAddress = 13_200;

/** Reads a canvas from an address; what is written wrongly is left out. */
export function readGraph(params: URLSearchParams): GraphState {
  const list = (name: string, most: number): readonly string[] =>
    (params.get(name) ?? '')
      .split(',')
      .filter((part) => part !== '')
      .slice(0, most);
  const ids = (name: string): readonly string[] => [...new Set(list(name, mostIds).filter(isId))];
  const picked = (params.get('sel') ?? '').split('~').filter(isId).slice(0, 2);
  const way = Number(params.get('way') ?? '1');
  return {
    ids: ids('ids'),
    steps: list('x', mostSteps)
      .map(readStep)
      .filter((step) => step !== null),
    hidden: ids('hide'),
    off: [...new Set(list('off', 100).filter((kind) => /^[A-Z][A-Z0-9_]*$/.test(kind)))],
    picked: picked[0] === picked[1] ? picked.slice(0, 1) : picked,
    path: readPath((params.get('path') ?? '').split('~')),
    way: Number.isInteger(way) && way >= 1 && way <= 100 ? way : 1,
  };
}

/** The address of a canvas; ids, commas and tildes stay readable in it. */
export function graphAddress({ ids, steps, hidden, off, picked, path, way }: GraphState): string {
  const told = search({
    ids: ids.join(','),
    x: steps.map(writeStep).join(','),
    hide: hidden.join(','),
    off: off.join(','),
    sel: picked.join('~'),
    path: path === null ? null : writePath(path),
    way: path === null || way === 1 ? null : String(way),
  });
  return told === '' ? '/graph' : `/graph?${told}`;
}

/** The part of an address that decides what is on the canvas: without what is picked and the path that is told. */
export const contentAddress = (state: GraphState): string =>
  graphAddress({ ...state, picked: [], path: null, way: 1 });

/** Whether an address holds a canvas: it is short enough for a server, and its reader leaves nothing out. */
export function fitsAddress(state: GraphState): boolean {
  const told = contentAddress(state);
  return told.length <= mostOfAddress && contentAddress(readGraph(paramsOf(told))) === told;
}

const paramsOf = (address: string): URLSearchParams => new URLSearchParams(address.slice('/graph'.length));

/** A step as it stands in an address. */
export function writeStep(step: Step): string {
  switch (step.does) {
    case 'add':
      return step.id;
    case 'expand':
      return `${step.id}~${step.link ?? '*'}~${step.upTo}`;
    case 'pin':
      return `${step.id}~${step.x}~${step.y}`;
    case 'unpin':
      return `${step.id}~free`;
    case 'path':
      return writePath(step);
    case 'tidy':
      return 'tidy';
  }
}

function readStep(text: string): Step | null {
  if (text === 'tidy') return { does: 'tidy' };
  const parts = text.split('~');
  const [id = '', second = '', third = ''] = parts;
  if (!isId(id)) return null;
  if (parts.length === 1) return { does: 'add', id };
  if (parts.length === 2 && second === 'free') return { does: 'unpin', id };
  if (isId(second)) {
    const path = readPath(parts);
    return path === null ? null : { does: 'path', ...path };
  }
  if (parts.length !== 3) return null;
  const place = [second, third].map(readWhole);
  const [x = null, y = null] = place;
  if (x !== null) return y === null ? null : { does: 'pin', id, x, y };
  const upTo = readWhole(third);
  if (upTo === null || upTo < 1 || !/^(\*|[A-Za-z]\w*)$/.test(second)) return null;
  return {
    does: 'expand',
    id,
    link: second === '*' ? null : second,
    upTo: Math.min(upTo, mostOfExpansion),
  };
}

function writePath({ from, to, hops, hubs }: PathAsked): string {
  return [from, to, ...(hops === defaultHops ? [] : [hops]), ...(hubs ? ['hubs'] : [])].join('~');
}

function readPath([from = '', to = '', ...how]: readonly string[]): PathAsked | null {
  if (!isId(from) || !isId(to) || from === to) return null;
  const [first = ''] = how;
  const hops = /^[1-9]$/.test(first) ? Number(first) : defaultHops;
  return { from, to, hops: Math.min(hops, mostHops), hubs: how.includes('hubs') };
}

const isId = (text: string): boolean => /^[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9.-]{0,160}$/.test(text);

function readWhole(text: string): number | null {
  if (!/^(0|-?[1-9]\d{0,5})$/.test(text)) return null;
  const whole = Number(text);
  return Math.abs(whole) <= farthest ? whole : null;
}
