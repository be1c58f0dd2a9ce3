import { family } from '../../src/ontology/kind.ts';

export const choice = family({
  name: 'Choice',
  doc: 'What a reason can speak against: something that is done, or investing in a country, a place or a line of business at all.',
  members: ['Act', 'Territory', 'Sector'],
});
