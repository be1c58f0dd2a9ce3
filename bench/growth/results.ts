import type { SizeMeasured } from './measure-size.ts';
import type { StoreName } from './options.ts';

/** What was found at one size on one store, and where. */
export interface SizeResult extends Partial<SizeMeasured> {
  readonly store: StoreName;
  /** Nodes that were asked for. */
  readonly size: number;
  readonly nodes: number;
  readonly links: number;
  readonly started: string;
  readonly machine: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly seed: number;
  /** Load averages of the machine over a minute, before and after. */
  readonly load: readonly [number, number];
  /** Seconds of each step of filling the store. */
  readonly seconds: Readonly<Record<string, number>>;
  /** The most resident memory of what filled the store, where that was the importer. */
  readonly peakMb?: number;
}

/** Results with those that were kept before: of one store and size, the later. The smallest come first. */
export function merged(before: readonly SizeResult[], later: readonly SizeResult[]): readonly SizeResult[] {
  const all = new Map([...before, ...later].map((result) => [`${result.store} ${result.size}`, result]));
  return [...all.values()].sort((a, b) => a.size - b.size);
}
