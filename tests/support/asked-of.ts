import { expect } from 'vitest';
import { graph } from '../../schema/index.ts';
import { buildSchema } from '../../src/answers/build-schema.ts';
import { defaultLimits } from '../../src/graphql/limits.ts';
import type { Store } from '../../src/store/store.ts';
import { ask } from './ask.ts';

const schema = buildSchema(graph, defaultLimits);

/** Asks a store that may become another; an error fails the test. */
export const askedOf =
  (world: { readonly store: Store }) =>
  async (source: string): Promise<Record<string, unknown>> => {
    const { data, errors } = await ask({ schema, ontology: graph, store: world.store }, source);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data));
  };
