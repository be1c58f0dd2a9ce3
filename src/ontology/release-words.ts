/**
 * Words of `Source.coverage` that the machinery knows: of an edition that says all that its dataset says, and of one that will once
 * the sync of it is finished that was begun.
 */
export const complete = 'COMPLETE';
export const unfinished = 'UNFINISHED';

/** The words of `Source.status` and `Dataset.status` where nothing that is said counts: it was withdrawn itself, or its dataset was. */
export const withdrawn = 'WITHDRAWN';
export const datasetWithdrawn = 'DATASET_WITHDRAWN';

/** Stands in `saidUntil` of a claim for the end of a span that goes on: after every place. */
export const openSpan = '~';
