import { kind } from '../../src/ontology/kind.ts';
import { oneOf } from '../values/index.ts';

const publicBodyKind = oneOf('PublicBodyKind', 'What a public body is.', {
  GOVERNMENT: 'A government as a whole, national or local.',
  MINISTRY: 'A ministry or department of a government.',
  AGENCY: 'An agency that carries out what a ministry decides.',
  REGULATOR: 'An authority that makes or enforces rules for a market.',
  PARLIAMENT: 'An assembly that makes laws.',
  STATE_FUND: 'A fund that invests public money.',
  UNIVERSITY: 'A university of the state, or an institute of one; a private one is an Organization.',
  INTERNATIONAL: 'A body that several states set up, such as a development bank.',
});

export const publicBody = kind({
  name: 'PublicBody',
  doc: 'A body that acts for the public, such as a ministry, a regulator or a university institute.',
  plural: 'publicBodies',
  lifetime: { from: 'founded', until: 'dissolved' },
  properties: {
    bodyKind: { value: publicBodyKind, doc: 'What kind of public body it is.' },
  },
  links: {
    country: {
      type: 'ACTS_FOR',
      to: 'Country',
      one: true,
      doc: 'Country it acts for, or is seated in.',
      reverse: { name: 'publicBodies', doc: 'Public bodies that act for this country or are seated in it.' },
    },
    partOf: {
      type: 'PART_OF_BODY',
      to: 'PublicBody',
      one: true,
      doc: 'Public body it is part of.',
      reverse: { name: 'parts', doc: 'Public bodies that are part of this one.' },
    },
  },
});
