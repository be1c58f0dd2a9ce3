import { family } from '../../src/ontology/kind.ts';

export const topic = family({
  name: 'Topic',
  doc: 'Whom or what a figure or a policy can be about.',
  members: ['Actor', 'Place', 'Sector', 'DataCenter', 'AIModel', 'Policy'],
});
