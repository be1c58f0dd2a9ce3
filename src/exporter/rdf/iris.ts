import { own, prov, rdf, schemaOrg, xsd } from '../../ontology/iris.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { RdfVocabulary } from '../../ontology/rdf-vocabulary.ts';

/** Prefixes that are written for these. */
export const prefixes = Object.freeze({
  cb: own(''),
  prov: prov(''),
  rdf: rdf(''),
  schema: schemaOrg(''),
  xsd: xsd(''),
});

/** How things are named in RDF. */
export interface Naming {
  /** What IRIs begin with: `https://graph.example/` makes `https://graph.example/entity/company/oracle`. */
  readonly base: string;
  readonly vocabulary: RdfVocabulary;
}

export const entityIri = ({ base }: Naming, id: string): string => `${base}entity/${id}`;

/** @param id `claim/` and a hash */
export const claimIri = ({ base }: Naming, id: string): string => `${base}${id}`;

/** The types of a kind: our own, and that of the public vocabulary where it has one. */
export function typesOf({ vocabulary }: Naming, kind: Kind): readonly string[] {
  const type = vocabulary.kinds[kind.name]?.type;
  return type === undefined ? [own(kind.name)] : [own(kind.name), type];
}

/** The property for what a claim is about. */
export function predicateOf({ vocabulary }: Naming, kind: Kind | undefined, about: string): string {
  if (about === 'sameAs' || about === 'differentFrom') return `http://www.w3.org/2002/07/owl#${about}`;
  return vocabulary.kinds[kind?.name ?? '']?.terms[about] ?? vocabulary.common[about] ?? own(about);
}
