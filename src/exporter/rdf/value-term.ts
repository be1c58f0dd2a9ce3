import { DataFactory, type Literal, type NamedNode, type Quad } from 'n3';
import { rdf } from '../../ontology/iris.ts';
import type { RdfLiteral, RdfValue } from '../../ontology/value-kind.ts';

const { literal, namedNode, quad } = DataFactory;

/** A literal of RDF. */
export function literalOf({ text, lang, datatype }: RdfLiteral): Literal {
  if (lang !== undefined) return literal(text, lang);
  return datatype === undefined ? literal(text) : literal(text, namedNode(datatype));
}

/**
 * What a value is in RDF, and the quads that describe it where it is more than a literal.
 * @param name the IRI of a value with properties of its own
 */
export function valueTerm(
  value: RdfValue,
  name: string,
): { term: Literal | NamedNode; quads: readonly Quad[] } {
  if (!('type' in value)) return { term: literalOf(value), quads: [] };
  const term = namedNode(name);
  const told = Object.entries(value.properties).map(([property, of]) =>
    quad(term, namedNode(property), literalOf(of)),
  );
  return { term, quads: [quad(term, namedNode(rdf('type')), namedNode(value.type)), ...told] };
}
