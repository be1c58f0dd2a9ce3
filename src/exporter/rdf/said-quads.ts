import { DataFactory, type Quad } from 'n3';
import { canonicalHead } from '../../claims/canonical-form.ts';
import type { Head } from '../../claims/claim.ts';
import { own, prov, rdf } from '../../ontology/iris.ts';
import type { Said } from '../said/said.ts';
import { releaseText } from '../said/said.ts';
import { claimQuads, type QuadOptions } from './claim-quads.ts';
import { entityIri, predicateOf, typesOf } from './iris.ts';
import { literalOf, valueTerm } from './value-term.ts';

const { namedNode, quad } = DataFactory;

/** One thing that an export says, as quads. */
export function saidQuads(said: Said, options: QuadOptions): readonly Quad[] {
  if (said.type === 'claim') return claimQuads(said.claim, options);
  if (said.type === 'release')
    return [
      quad(
        namedNode(entityIri(options, said.state.source)),
        namedNode(own('release')),
        literalOf({ text: releaseText(said.state), datatype: rdf('JSON') }),
      ),
    ];
  return headQuads(said.head, options);
}

/** A document or a dataset: what it says of itself in public words, and its head as it was imported. */
function headQuads(head: Head, options: QuadOptions): readonly Quad[] {
  const node = namedNode(entityIri(options, head.id));
  const kind = options.ontology.kindOfId(head.id);
  const of = (name: string, id: string): Quad =>
    quad(node, namedNode(name), namedNode(entityIri(options, id)));
  const told = Object.entries(head.properties).flatMap(([name, text]) => {
    const property = kind?.properties.find((one) => one.name === name);
    if (property === undefined) return [];
    const value = property.value.rdf?.(property.value.parse(text)) ?? { text };
    const { term, quads } = valueTerm(value, `${node.value}#${name}`);
    return [quad(node, namedNode(predicateOf(options, kind, name)), term), ...quads];
  });
  return [
    ...[prov('Entity'), ...(kind === undefined ? [] : typesOf(options, kind))].map((type) =>
      quad(node, namedNode(rdf('type')), namedNode(type)),
    ),
    ...told,
    ...head.derivedFrom.map((id) => of(prov('wasDerivedFrom'), id)),
    ...(head.dataset === null ? [] : [of(prov('specializationOf'), head.dataset)]),
    quad(node, namedNode(own('head')), literalOf({ text: canonicalHead(head), datatype: rdf('JSON') })),
  ];
}
