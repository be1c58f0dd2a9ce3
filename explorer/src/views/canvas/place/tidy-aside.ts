import type { Picture, Point } from '../model/picture.ts';
import type { Untidy } from './tidy.ts';

/** Lays a picture out anew in a worker, so that the page answers meanwhile. It rejects where the worker fails. */
export function tidyAside({ nodes, edges, at, pinned }: Picture): Promise<ReadonlyMap<string, Point>> {
  const ids = [...nodes.keys()];
  const index = new Map(ids.map((id, i) => [id, i]));
  const untidy: Untidy = {
    ids,
    points: ids.map((id) => at.get(id) ?? { x: 0, y: 0 }),
    links: [...edges.values()].map(({ from, to }) => [index.get(from) ?? 0, index.get(to) ?? 0]),
    pinned: ids.map((id) => pinned.has(id)),
  };
  const worker = new Worker(new URL('./tidy-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReadonlyMap<string, Point>>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadonlyMap<string, Point>>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(untidy);
  }).finally(() => worker.terminate());
}
