import { Writer } from 'n3';
import { saidQuads } from '../rdf/said-quads.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import type { Format } from './format.ts';

export const nquads: Format = {
  async *write({ store, selection, signal, ontology, naming, rdf }) {
    const writer = new Writer({ format: 'N-Quads' });
    const options = { ...naming, ontology, version: rdf, graphs: true };
    for await (const said of whatIsSaid(store, selection, signal)) {
      const text = writer.quadsToString([...saidQuads(said, options)]);
      yield text.slice(0, -1);
    }
  },
};
