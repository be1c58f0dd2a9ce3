import type { Lane } from './lanes.ts';

/** Where a text belongs, and whether it has ended there before. */
export interface Remembered {
  readonly lane: number;
  readonly proven: boolean;
}

/** Most texts that are remembered. */
const bound = 1_000;

/** Remembers which lane texts took lately, so that a slow one does not hold up the quick lane again. */
export function rememberLanes(lanes: readonly Lane[]) {
  const first = Math.max(
    0,
    lanes.findIndex(({ here }) => here !== true),
  );
  const known = new Map<string, Remembered>();
  const set = (key: string, place: Remembered) => {
    known.delete(key);
    known.set(key, place);
    if (known.size <= bound) return;
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  };
  return {
    of: (key: string): Remembered => known.get(key) ?? { lane: first, proven: false },
    /** It was ended in the lane before this one. */
    exceeded: (key: string, lane: number) => set(key, { lane, proven: false }),
    /** It took so many milliseconds in a lane. It goes back to a quicker one only where it fits in there twice. */
    took: (key: string, ms: number, lane: number) => {
      const fits = lanes.findIndex(({ quantumMs }) => ms * 2 <= quantumMs);
      set(key, { lane: fits === -1 ? lane : Math.min(lane, fits), proven: true });
    },
  };
}
