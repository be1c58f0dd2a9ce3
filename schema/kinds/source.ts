import { kind } from '../../src/ontology/kind.ts';
import { calendarDate, languageTag, oneOf, text, url } from '../values/index.ts';

const sourceKind = oneOf('SourceKind', 'What a source is, which decides how strong its word is.', {
  OFFICIAL: 'A register, law, statistic or statement of a public body.',
  COMPANY: 'A statement of a company about itself.',
  RESEARCH: 'A study or a data set.',
  AGENCY: 'A news agency, which papers repeat.',
  PRESS: 'A newspaper, a broadcaster or a news site.',
  BLOG: 'A page that nobody edits but its writer.',
  OTHER: 'Something else.',
});

const timing = oneOf('SourceTiming', 'When what a source says was known.', {
  DATED: 'From the day on which it was published, or was recorded where it bears no day.',
  STANDING:
    'Before it was written: a work of reference, a register, a running series, or general knowledge. Questions about any day of the past see it.',
});

const coverage = oneOf('ReleaseCoverage', 'How much of its dataset an edition says.', {
  COMPLETE: 'All: what it leaves out is no longer said.',
  UNFINISHED: 'All, once the sync of it is finished that was begun: run it again.',
});

/** Of a source or a dataset. */
export const sourceStatus = oneOf('SourceStatus', 'Why nothing that a source says counts.', {
  WITHDRAWN:
    'Whoever keeps this graph has withdrawn it: nothing that it says counts, as though it had never come.',
  DATASET_WITHDRAWN: 'Its dataset was withdrawn, and all of its editions with it.',
});

export const source = kind({
  name: 'Source',
  doc: 'A document that says something: what it says about itself is in the head of its file and needs no claim.',
  properties: {
    title: { value: text, doc: 'Its title, or a description in square brackets where it has none.' },
    url: { value: url, doc: 'Where it can be read.' },
    publisher: { value: text, doc: 'Who published it.' },
    author: { value: text, doc: 'Who wrote it.' },
    published: { value: calendarDate, doc: 'Day on which it was published.', index: true },
    timing: { value: timing, doc: 'When what it says was known; DATED where it does not say.' },
    retrieved: { value: calendarDate, doc: 'Day on which it was last read.' },
    lang: { value: languageTag, doc: 'Language in which it is written.' },
    sourceKind: { value: sourceKind, doc: 'What it is.' },
    licence: { value: text, doc: 'Terms under which its data may be used.' },
    coverage: {
      value: coverage,
      doc: 'Of an edition that was synced: how much of its dataset it says; null where it may be only some.',
    },
    status: { value: sourceStatus, doc: 'That nothing that it says counts; null where it does.' },
    hash: { value: text, doc: 'Of an edition that was synced: SHA-256 of all that it says.' },
  },
  links: {
    derivedFrom: {
      type: 'DERIVED_FROM',
      to: 'Source',
      doc: 'Sources whose word it repeats, so that both are one independent origin (prov:wasDerivedFrom).',
      reverse: { name: 'repeatedBy', doc: 'Sources that repeat the word of this one.' },
    },
    dataset: {
      type: 'EDITION_OF',
      to: 'Dataset',
      one: true,
      doc: 'What it is an edition of; a document without one is published once.',
      reverse: { name: 'editions', doc: 'The documents that are its editions.' },
    },
  },
});
