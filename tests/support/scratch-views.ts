import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { defaultLimits, type Limits } from '../../src/graphql/limits.ts';
import { createViews, type Views } from '../../src/history/views.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';

/** Graphs of past days in a folder of their own, which is made where one is asked for, and is gone once they are closed. */
export function scratchViews(ontology: Ontology, limits: Limits = defaultLimits, deadlineMs = 0): Views {
  const folder = join(tmpdir(), `cuibono-past-${randomUUID()}`);
  const views = createViews(ontology, { ...limits, deadlineMs, folder });
  return {
    at: (day, store, call) => views.at(day, store, call),
    close: async () => {
      await views.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Makes such views for each test that asks for them, and closes them behind it. */
export function viewsForEach(ontology: Ontology, limits: Limits): () => Views {
  let views: Views | undefined;
  afterEach(() => views?.close());
  return () => {
    views = scratchViews(ontology, limits);
    return views;
  };
}
