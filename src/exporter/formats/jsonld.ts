import { jsonLdContext, jsonLdNodes } from '../rdf/json-ld-nodes.ts';
import { saidQuads } from '../rdf/said-quads.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import type { Format } from './format.ts';

export const jsonld: Format = {
  async *write({ store, selection, signal, ontology, naming }) {
    // JSON-LD 1.1 has no way to name a triple but by its parts.
    const options = { ...naming, ontology, version: '1.1' as const, graphs: false };
    yield `{"@context":${JSON.stringify(jsonLdContext)},"@graph":[`;
    let before = '';
    for await (const said of whatIsSaid(store, selection, signal))
      for (const node of jsonLdNodes(saidQuads(said, options))) {
        yield `${before}${JSON.stringify(node)}`;
        before = ',';
      }
    yield ']}';
  },
};
