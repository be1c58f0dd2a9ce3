import { sizeOfStore } from '../../src/cypher/dump.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';
import { loadGraph } from '../compare/load-graph.ts';
import { shapeOf } from './shape-of.ts';

/** How an embedded store was filled, in a process of its own so that its memory can be told. */
export interface EmbeddedFilled {
  readonly nodes: number;
  readonly links: number;
  readonly ms: number;
  /** The most resident memory while it was filled. */
  readonly peakMb: number;
  /** Facts that were written when memory was full, or null where all of them were. */
  readonly stoppedAt: number | null;
}

class Full extends Error {}

const { SIZE, SEED, FOLDER = '', LIMIT_MB } = process.env;
const peakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1_000);
const begun = Date.now();
let [facts, stoppedAt]: [number, number | null] = [0, null];
const store = await openEmbedded(FOLDER);
try {
  await loadGraph(store, Number(SEED), shapeOf(Number(SIZE)), (written) => {
    facts = written;
    if (peakMb() > Number(LIMIT_MB)) throw new Full();
  });
} catch (error) {
  if (!(error instanceof Full)) throw error;
  stoppedAt = facts;
}
const ms = Date.now() - begun;
const [held] = await store.read(sizeOfStore(), { deadline: Date.now() + 600_000 });
const filled: EmbeddedFilled = {
  nodes: Number(held?.nodes),
  links: Number(held?.links),
  ms,
  peakMb: peakMb(),
  stoppedAt,
};
await store.close();
process.on('disconnect', () => process.exit());
process.send?.(filled);
