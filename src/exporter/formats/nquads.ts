import { Writer } from 'n3';
import { saidQuads } from '../rdf/said-quads.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import type { Format } from './format.ts';

export const nquads: Format = {
  extension: '.nq',
  mediaType: 'application/n-quads',
  doc: 'RDF with a graph for each dataset, PROV-O, and every claim as a reifier, which import takes back',
  async *write({ store, selection, signal, ontology, naming, rdf }) {
    const writer = new Writer({ format: 'N-Quads' });
    const options = { ...naming, ontology, version: rdf, graphs: true };
    for await (const said of whatIsSaid(store, selection, signal)) {
      const text = writer.quadsToString([...saidQuads(said, options)]);
      yield text.slice(0, -1);
    }
  },
};
