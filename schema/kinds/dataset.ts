import { kind } from '../../src/ontology/kind.ts';
import { text, url } from '../values/index.ts';
import { sourceStatus } from './source.ts';

export const dataset = kind({
  name: 'Dataset',
  doc: 'What is published again and again, such as a register or a running list: what it says about itself is in the head of a file and needs no claim.',
  properties: {
    title: { value: text, doc: 'What it is called.' },
    url: { value: url, doc: 'Where it is published.' },
    publisher: { value: text, doc: 'Who publishes it.' },
    licence: { value: text, doc: 'Terms under which its data may be used.' },
    cadence: { value: text, doc: 'How often a new edition comes, such as monthly.' },
    status: {
      value: sourceStatus,
      doc: 'That nothing counts that any of its editions says; null where it does.',
    },
  },
  links: {},
});
