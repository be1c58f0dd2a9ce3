/** The kind of documents: one of the two kinds that the machinery knows by name, since every claim has a source. */
export const sourceKind = 'Source';

/** The kind of what is published again and again. */
export const datasetKind = 'Dataset';

/** The kinds whose entities say what they are in the head of a file, and need no claim for it. */
export const headKinds: readonly string[] = [sourceKind, datasetKind];

/** A document's link to those whose word it repeats. */
export const derivedFrom = 'derivedFrom';

/** A document's link to the dataset that it is an edition of. */
export const ofDataset = 'dataset';

/** The column with what a source or a dataset says about itself, as canonical JSON. */
export const headColumn = 'head';

/** Properties of a document that it does not say of itself: what is known of it as a release. */
export const releaseColumns = ['coverage', 'status', 'hash'] as const;
