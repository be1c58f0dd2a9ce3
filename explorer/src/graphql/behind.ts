import { useSyncExternalStore } from 'react';

/** A question that the view on screen has asked the server, and what came back so far. */
export interface Asking {
  readonly name: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly data: unknown;
}

/** Questions that help to write one, and answer nothing by themselves. */
const helpers = new Set(['Found', 'Named']);

/** Whether it answers something: how a question in words is read is no answer to it yet. */
export const isAnswered = ({ name }: Asking): boolean => name !== 'Readings';

let askings: readonly Asking[] = [];
const listeners = new Set<() => void>();

/** Notes what a part of the page asks, for as long as that part is on screen; gives back what ends it. */
export function note(asking: Asking): () => void {
  return noteAll([asking]);
}

/** Notes many questions at once: whoever listens hears of them, and of their end, one time each. */
export function noteAll(list: readonly Asking[]): () => void {
  const noted = new Set(list.filter(({ name }) => !helpers.has(name)));
  if (noted.size === 0) return () => {};
  change([...askings, ...noted]);
  return () => change(askings.filter((other) => !noted.has(other)));
}

/** What the view on screen has asked, in the order of its parts. */
export function useAskings(): readonly Asking[] {
  return useSyncExternalStore(listen, () => askings);
}

function change(next: readonly Asking[]): void {
  askings = next;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
