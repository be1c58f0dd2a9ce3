import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, oneOf, prose, text } from '../values/index.ts';

const policyInstrument = oneOf('PolicyInstrument', 'The form that a policy takes.', {
  LAW: 'An act of a parliament.',
  REGULATION: 'A rule that a law empowers a public body to make.',
  STRATEGY: 'A statement of aims.',
  PROGRAMME: 'Measures with means of their own.',
  TREATY: 'An agreement between states.',
  ORDER: 'A decision of an executive, such as an executive order.',
  GUIDELINE: 'Advice without force of law.',
  STANCE: 'A line that a government takes without writing it into one text.',
});

const policyStatus = oneOf('PolicyStatus', 'How far a policy has come.', {
  PROPOSED: 'It is put forward.',
  ADOPTED: 'It is passed, and not in force yet.',
  IN_FORCE: 'It holds.',
  REPEALED: 'It held and no longer does.',
  REJECTED: 'It was put forward and not passed.',
});

export const policy = kind({
  name: 'Policy',
  doc: 'A deliberate act of a state: a law, a regulation, a strategy, a programme or a treaty.',
  plural: 'policies',
  lifetime: { during: 'inForce' },
  properties: {
    instrument: { value: policyInstrument, doc: 'Form it takes.', index: true },
    status: { value: policyStatus, doc: 'How far it has come.' },
    adopted: { value: fuzzyDate, doc: 'When it was passed.', event: 'adopted' },
    inForce: { value: fuzzyDate, doc: 'Span over which it is in force.', index: true, event: 'in force' },
    number: { value: text, doc: 'Number it is published under.' },
    summary: { value: prose, many: true, doc: 'What it demands or offers.' },
  },
  links: {
    jurisdictions: {
      type: 'HOLDS_IN',
      to: 'Territory',
      doc: 'Countries, and parts of countries, where it is in force.',
      reverse: { name: 'policies', doc: 'Policies in force here.' },
    },
    issuedBy: {
      type: 'ISSUED_BY',
      to: 'PublicBody',
      doc: 'Public bodies that made it.',
      reverse: { name: 'policies', doc: 'Policies that this public body made.' },
    },
    participants: {
      type: 'HAS_PARTICIPANT',
      to: 'Company',
      doc: 'Companies that take part in it.',
      reverse: { name: 'policies', doc: 'Programmes that this company takes part in.' },
      properties: {
        role: { value: text, doc: 'Role the company plays in it.' },
      },
    },
    amends: {
      type: 'AMENDS',
      to: 'Policy',
      doc: 'Policies that it changes.',
      reverse: { name: 'amendedBy', doc: 'Policies that change this one.' },
    },
    repeals: {
      type: 'REPEALS',
      to: 'Policy',
      doc: 'Policies that it puts an end to.',
      reverse: { name: 'repealedBy', doc: 'Policies that put an end to this one.' },
    },
    implements: {
      type: 'IMPLEMENTS',
      to: 'Policy',
      doc: 'Policies that it carries out.',
      reverse: { name: 'implementedBy', doc: 'Policies that carry this one out.' },
    },
    affects: {
      type: 'AFFECTS',
      to: 'Topic',
      doc: 'Whom or what it bears on by name.',
      reverse: { name: 'affectedBy', doc: 'Policies that bear on it by name.' },
    },
    sectors: {
      type: 'BEARS_ON',
      to: 'Sector',
      doc: 'Lines of business it bears on.',
      reverse: { name: 'policies', doc: 'Policies that bear on this line of business.' },
    },
  },
});
