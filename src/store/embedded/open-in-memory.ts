import grafeo from '@grafeo-db/js';
import type { Store } from '../store.ts';
import { embeddedStore } from './embedded-store.ts';

/** An empty store that is in memory alone, and gone once it is closed. */
export function openInMemory(): Store {
  return embeddedStore(grafeo.GrafeoDB.create(), null);
}
