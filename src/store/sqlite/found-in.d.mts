import type { Connection } from './driver.mjs';
import type { Examined } from './examine-graph.ts';

export function foundIn(graph: Connection, throwIfEnded: () => void): Examined;
