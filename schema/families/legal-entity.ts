import { family } from '../../src/ontology/kind.ts';

export const legalEntity = family({
  name: 'LegalEntity',
  doc: 'A body that holds rights of its own and that people hold offices in (GLEIF and FollowTheMoney use the same name).',
  members: ['Company', 'PublicBody'],
});
