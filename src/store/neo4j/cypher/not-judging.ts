import { judgementNames } from '../../../ontology/judgements.ts';

/** Leaves judgements out, which are lists of their own. */
export const notJudging = `NOT c.about IN [${judgementNames.map((name) => `'${name}'`).join(', ')}]`;
