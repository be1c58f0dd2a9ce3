export const rdf = (name: string): string => `http://www.w3.org/1999/02/22-rdf-syntax-ns#${name}`;
export const prov = (name: string): string => `http://www.w3.org/ns/prov#${name}`;
/** A datatype of XML Schema. */
export const xsd = (name: string): string => `http://www.w3.org/2001/XMLSchema#${name}`;
/** A type or a property of schema.org. */
export const schemaOrg = (name: string): string => `https://schema.org/${name}`;
/** Before the ids of entities and claims where nobody says what their IRIs begin with. */
export const defaultBase = 'urn:cuibono:';
/** Words of this program, the same wherever it runs: what is exported in them is imported by them. */
export const own = (name: string): string => `urn:cuibono:vocabulary:${name}`;
