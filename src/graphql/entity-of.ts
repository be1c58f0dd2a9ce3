import { loadNode, nodeLoader } from '../loaders/node-loaders.ts';
import type { Row } from '../store/store.ts';
import type { RequestContext } from './request-context.ts';

/** The entity that a claim, a link or a rate names. That it is missing is a fault of the store's content. */
export async function entityOf(id: string, request: RequestContext): Promise<Row> {
  const row = await loadNode(request, nodeLoader(request), id);
  if (row === null) throw new Error(`${id} is named in the store and missing from it`);
  return row;
}
