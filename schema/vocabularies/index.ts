import { bods } from './bods.ts';
import { followTheMoney } from './follow-the-money.ts';
import { schemaOrgWords } from './schema-org.ts';

/** What other models call things of the ontology. */
export const vocabularies = Object.freeze({ schemaOrg: schemaOrgWords, followTheMoney, bods });
