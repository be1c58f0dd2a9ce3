import { type Quad, Writer } from 'n3';
import { prefixes } from '../rdf/iris.ts';
import { saidQuads } from '../rdf/said-quads.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import type { Format } from './format.ts';

export const turtle: Format = {
  async *write({ store, selection, signal, ontology, naming, rdf }) {
    const options = { ...naming, ontology, version: rdf, graphs: false };
    for (const [prefix, iri] of Object.entries(prefixes)) yield `@prefix ${prefix}: <${iri}>.`;
    for await (const said of whatIsSaid(store, selection, signal)) yield shortened(saidQuads(said, options));
  },
};

/** Quads of one thing, each subject once, without the prefixes, which stand before all. */
function shortened(quads: readonly Quad[]): string {
  let text = '';
  const write = (chunk: string, _encoding: string, done?: () => void): void => {
    text += chunk;
    done?.();
  };
  const writer = new Writer({ write, end: (done?: () => void) => done?.() }, { prefixes });
  writer.addQuads([...quads]);
  writer.end();
  return text.replace(/^(?:@prefix [^\n]*\n)*\n?/, '').trimEnd();
}
