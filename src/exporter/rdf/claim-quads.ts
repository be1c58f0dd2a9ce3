import { DataFactory, type NamedNode, type Quad, type Quad_Object } from 'n3';
import { canonicalJson } from '../../claims/canonical-form.ts';
import type { Claim } from '../../claims/claim.ts';
import { placeName } from '../../claims/place-name.ts';
import { saidByNone } from '../../claims/reference.ts';
import { fieldOf } from '../../ontology/field-of.ts';
import { own, prov, rdf, xsd } from '../../ontology/iris.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import type { Ontology, Property } from '../../ontology/ontology.ts';
import type { RdfValue } from '../../ontology/value-kind.ts';
import type { SaidClaim } from '../said/said.ts';
import { claimIri, entityIri, type Naming, predicateOf, typesOf } from './iris.ts';
import { literalOf, valueTerm } from './value-term.ts';

const { defaultGraph, namedNode, quad } = DataFactory;

/** How a claim names the triple that it claims: by a reifier (RDF 1.2), or by a statement's three parts (RDF 1.1). */
export type RdfVersion = '1.1' | '1.2';

export interface QuadOptions extends Naming {
  readonly ontology: Ontology;
  readonly version: RdfVersion;
  /** Whether triples that count stand in the graph of their dataset; otherwise all are in the default graph. */
  readonly graphs: boolean;
}

/**
 * A claim as quads: the triple that it claims, where that counts, in the graph of its dataset; and the claim itself, which names the
 * triple and says who claims it, where (a `prov:PrimarySource` for each place), and everything that a claim file would.
 */
export function claimQuads({ places, counts }: SaidClaim, options: QuadOptions): readonly Quad[] {
  const [claim] = places;
  const { ontology, version, graphs } = options;
  const node = namedNode(claimIri(options, claim.id));
  const kind = ontology.kindOfId(claim.subject);
  const subject = namedNode(entityIri(options, claim.subject));
  const predicate = namedNode(predicateOf(options, kind, claim.about));
  const { term: object, quads: described } = objectOf(claim, options, `${node.value}#value`);
  const triple = quad(subject, predicate, object);
  const dataset = namedNode(entityIri(options, claim.dataset));
  const named: readonly Quad[] =
    version === '1.2'
      ? [quad(node, namedNode(rdf('reifies')), triple)]
      : [
          quad(node, namedNode(rdf('type')), namedNode(rdf('Statement'))),
          quad(node, namedNode(rdf('subject')), subject),
          quad(node, namedNode(rdf('predicate')), predicate),
          quad(node, namedNode(rdf('object')), object),
        ];
  return [
    ...(kind === undefined
      ? []
      : typesOf(options, kind).map((type) => quad(subject, namedNode(rdf('type')), namedNode(type)))),
    ...(counts ? [quad(subject, predicate, object, graphs ? dataset : defaultGraph())] : []),
    ...described,
    quad(node, namedNode(rdf('type')), namedNode(own('Claim'))),
    ...named,
    quad(node, namedNode(own('subject')), subject),
    quad(node, namedNode(own('about')), literalOf({ text: claim.about })),
    quad(node, namedNode(own('text')), literalOf({ text: claim.value })),
    quad(node, namedNode(prov('wasAttributedTo')), dataset),
    ...contentQuads(node, claim, options),
    ...places.flatMap((place) => placeQuads(node, place, options)),
  ];
}

/** The value that is claimed, or the entity. */
function objectOf(
  { subject, about, value }: Omit<Claim, 'isLink'>,
  options: QuadOptions,
  name: string,
): { term: Quad_Object; quads: readonly Quad[] } {
  const { property } = fieldOf(options.ontology.kindOfId(subject), about);
  if (property === undefined || isJudgement(about))
    return { term: namedNode(entityIri(options, value)), quads: [] };
  return valueTerm(rdfOf(property, value), name);
}

const rdfOf = ({ value: kind }: Property, text: string): RdfValue => kind.rdf?.(kind.parse(text)) ?? { text };

/** What a claim says beside its triple; what is a default is left out, as in claim files. */
function contentQuads(
  node: NamedNode,
  claim: Omit<Claim, 'isLink'>,
  { ontology }: QuadOptions,
): readonly Quad[] {
  const { qualifiers, confidence } = claim;
  const { hop } = fieldOf(ontology.kindOfId(claim.subject), claim.about);
  const told = Object.entries(qualifiers).flatMap(([name, text]) => {
    const property = hop?.properties.find((one) => one.name === name);
    if (property === undefined) return [];
    const { term, quads } = valueTerm(rdfOf(property, text), `${node.value}#${name}`);
    return [quad(node, namedNode(own(name)), term), ...quads];
  });
  return [
    text('basis', claim.basis),
    ...(claim.rank === 'NORMAL' ? [] : [text('rank', claim.rank)]),
    ...(confidence === null ? [] : [text('confidence', String(confidence), xsd('double'))]),
    ...(claim.valid === null ? [] : [text('valid', claim.valid)]),
    ...(claim.recordedAt === null
      ? []
      : [
          quad(
            node,
            namedNode(prov('generatedAtTime')),
            literalOf({ text: claim.recordedAt, datatype: xsd('dateTime') }),
          ),
        ]),
    ...(Object.keys(qualifiers).length === 0
      ? []
      : [text('qualifiers', canonicalJson(qualifiers), rdf('JSON'))]),
    ...told,
  ];

  function text(name: string, value: string, datatype?: string): Quad {
    return quad(
      node,
      namedNode(own(name)),
      literalOf({ text: value, ...(datatype !== undefined && { datatype }) }),
    );
  }
}

/** One place in which a claim is said. */
function placeQuads(node: NamedNode, said: Omit<Claim, 'isLink'>, naming: Naming): readonly Quad[] {
  const { source, through, locator, quote, lang, retrieved } = said;
  const place = namedNode(`${node.value}#${placeName(said)}`);
  const told: readonly (readonly [string, string | null, string?])[] = [
    ['locator', locator],
    ['quoteLang', lang],
    ['retrieved', retrieved, xsd('date')],
  ];
  return [
    quad(node, namedNode(prov('qualifiedPrimarySource')), place),
    quad(place, namedNode(rdf('type')), namedNode(prov('PrimarySource'))),
    quad(place, namedNode(prov('entity')), namedNode(entityIri(naming, source))),
    ...(through === null
      ? []
      : [
          through === saidByNone
            ? quad(place, namedNode(own('through')), literalOf({ text: saidByNone }))
            : quad(place, namedNode(own('through')), namedNode(entityIri(naming, through))),
        ]),
    ...(quote === null
      ? []
      : [quad(place, namedNode(own('quote')), literalOf({ text: quote, ...(lang !== null && { lang }) }))]),
    ...told.flatMap(([name, value, datatype]) =>
      value === null
        ? []
        : [
            quad(
              place,
              namedNode(own(name)),
              literalOf({ text: value, ...(datatype !== undefined && { datatype }) }),
            ),
          ],
    ),
  ];
}
