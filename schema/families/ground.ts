import { family } from '../../src/ontology/kind.ts';

export const ground = family({
  name: 'Ground',
  doc: 'What a reason can point to: what was done, what is measured, and whom or what it is about.',
  members: ['Act', 'Observation', 'Country', 'Sector'],
});
