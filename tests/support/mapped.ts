import { fileURLToPath } from 'node:url';
import { graph } from '../../schema/index.ts';
import { readMapping } from '../../src/mapping/read-mapping.ts';

/** A mapping that is shipped. */
export const shipped = (name: string) =>
  readMapping(fileURLToPath(new URL(`../../mappings/${name}.yaml`, import.meta.url)), {
    ontology: graph,
    released: null,
  });
