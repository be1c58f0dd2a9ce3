/** The kind of documents: the one kind that the machinery knows by name, since every claim has a source. */
export const sourceKind = 'Source';

/** Its link to the documents whose word it repeats. */
export const derivedFrom = 'derivedFrom';

/** The column with what a source says about itself, as canonical JSON. */
export const headColumn = 'head';
