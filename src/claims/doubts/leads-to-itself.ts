import type { DoubtOf } from './doubt.ts';

/** A link from an entity to itself: no link of the ontology means anything then. */
export const leadsToItself: DoubtOf = ({ isLink, subject, about, value }) =>
  isLink && subject === value
    ? {
        code: 'LEADS_TO_ITSELF',
        path: `${subject}.${about}`,
        message: `${about} leads from ${subject} to itself`,
        expected: 'another entity',
      }
    : null;
