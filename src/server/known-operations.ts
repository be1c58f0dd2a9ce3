import type { DocumentNode } from 'graphql';
import type { Execute } from './concern.ts';
import { type DocumentCache, documentCache } from './document-cache.ts';

/** What Yoga has learned about requests, and does not have to learn again. */
export interface KnownOperations {
  /** Documents by their texts, as Yoga keeps them; an invalid one may be among them. */
  readonly documents: DocumentCache<DocumentNode>;
  /** What Yoga executed each document with; it has found those valid. */
  readonly executes: WeakMap<DocumentNode, Execute>;
  /** The type of the JSON that it answered, by the header `accept`, which is empty where there was none. */
  readonly mediaTypes: DocumentCache<string>;
}

/** Clients have few headers `accept`; this many characters of them are kept. */
const acceptsKept = 10_000;

/** Nothing yet; later, as many characters of documents as `documentsKept` says. */
export function knownOperations(documentsKept: number): KnownOperations {
  return {
    documents: documentCache(documentsKept),
    executes: new WeakMap(),
    mediaTypes: documentCache(acceptsKept),
  };
}
