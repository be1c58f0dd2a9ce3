/** A datatype of XML Schema. */
export const xsd = (name: string): string => `http://www.w3.org/2001/XMLSchema#${name}`;

/** A type or a property of schema.org. */
export const schemaOrg = (name: string): string => `https://schema.org/${name}`;
