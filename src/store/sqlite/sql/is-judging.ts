import { judgementNames } from '../../../ontology/judgements.ts';

/** What a claim of a judgement is about, as the partial index has it: SQLite uses that where a text has these words. */
export const isJudging = `about IN (${judgementNames.map((name) => `'${name}'`).join(', ')})`;
