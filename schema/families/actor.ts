import { family } from '../../src/ontology/kind.ts';

export const actor = family({
  name: 'Actor',
  doc: 'Who acts: owns, invests, pays, grants, and gives reasons for it.',
  members: ['Company', 'PublicBody', 'Person', 'Country'],
});
