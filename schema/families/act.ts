import { family } from '../../src/ontology/kind.ts';

export const act = family({
  name: 'Act',
  doc: 'What somebody does for a reason.',
  members: ['Investment', 'Subsidy', 'SubsidyProgramme', 'Policy', 'Payment', 'Sanction'],
});
