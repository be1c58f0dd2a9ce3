import { family } from '../../src/ontology/kind.ts';

export const territory = family({
  name: 'Territory',
  doc: 'A country or a part of one: where laws hold and money goes (FollowTheMoney uses the same name).',
  members: ['Country', 'Place'],
});
