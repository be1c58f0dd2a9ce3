import { createLoaders, type Loaders } from '../loaders/loaders.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { CallOptions, Store } from '../store/store.ts';
import { storeFault } from './errors.ts';
import type { Limits } from './limits.ts';
import { createNotices, type Notices } from './notices.ts';

/** What the resolvers of one request share. */
export interface RequestContext {
  readonly ontology: Ontology;
  readonly limits: Limits;
  readonly loaders: Loaders;
  readonly notices: Notices;
}

/** What a request brings: where to read, within which bounds, and until when. */
export interface RequestSetting {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly limits: Limits;
  readonly call: CallOptions;
}

/** The context of one request; never kept for a second one, because loaders remember what they read. */
export function createContext({ store, ontology, limits, call }: RequestSetting): RequestContext {
  const loaders = createLoaders((statement) =>
    store.read(statement, call).catch((error: unknown) => {
      throw storeFault(error);
    }),
  );
  return { ontology, limits, loaders, notices: createNotices() };
}
