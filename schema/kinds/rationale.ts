import { bases, basisDoc } from '../../src/ontology/basis.ts';
import { kind } from '../../src/ontology/kind.ts';
import { oneOf, prose } from '../values/index.ts';

const basis = oneOf('Basis', basisDoc, bases);

export const rationale = kind({
  name: 'Rationale',
  doc: 'Why somebody acts: a reason in a given case, who holds it, and what it points to.',
  properties: {
    basis: { value: basis, doc: 'Whose word it rests on.' },
    text: { value: prose, many: true, doc: 'The reason in a sentence.' },
  },
  links: {
    explains: {
      type: 'EXPLAINS',
      to: 'Act',
      doc: 'What is done for this reason.',
      reverse: { name: 'rationales', doc: 'Reasons for which it is done.' },
    },
    speaksAgainst: {
      type: 'SPEAKS_AGAINST',
      to: 'Choice',
      doc: 'What it is a reason against: something that is done, or investing there at all.',
      reverse: { name: 'reasonsAgainst', doc: 'Reasons against it, or against investing there.' },
    },
    heldBy: {
      type: 'HELD_BY',
      to: 'Actor',
      doc: 'Who gives or holds this reason.',
      reverse: { name: 'holdsRationales', doc: 'Reasons that are given or held here.' },
    },
    motives: {
      type: 'HAS_MOTIVE',
      to: 'Motive',
      doc: 'General reasons that it is a case of.',
      reverse: { name: 'rationales', doc: 'Cases of this motive.' },
    },
    because: {
      type: 'BECAUSE_OF',
      to: 'Ground',
      doc: 'Policies, subsidies, figures and whatever else it points to.',
      reverse: { name: 'citedBy', doc: 'Reasons that point here.' },
    },
  },
});
