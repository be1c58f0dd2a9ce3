/**
 * Words of `Source.coverage` that the machinery knows: of an edition that says all that its dataset says, and of one that will once
 * the sync of it is finished that was begun.
 */
export const complete = 'COMPLETE';
export const unfinished = 'UNFINISHED';

/** The word of `Source.status` for a document of which nothing counts. */
export const withdrawn = 'WITHDRAWN';
