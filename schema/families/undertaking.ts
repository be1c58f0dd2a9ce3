import { family } from '../../src/ontology/kind.ts';

export const undertaking = family({
  name: 'Undertaking',
  doc: 'What public money can help to pay for.',
  members: ['Investment', 'DataCenter', 'AIModel'],
});
