import { family } from '../../src/ontology/kind.ts';

export const measured = family({
  name: 'Measured',
  doc: 'Whom or what a figure can be about.',
  members: ['Country', 'Company', 'PublicBody', 'Place', 'Sector', 'DataCenter', 'AIModel', 'Policy'],
});
