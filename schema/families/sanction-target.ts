import { family } from '../../src/ontology/kind.ts';

export const sanctionTarget = family({
  name: 'SanctionTarget',
  doc: 'Whom and what a sanction can be against: somebody, or what can be traded.',
  members: ['Actor', 'Security'],
});
