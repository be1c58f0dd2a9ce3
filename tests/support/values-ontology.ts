import { common } from '../../schema/common.ts';
import { dataset } from '../../schema/kinds/dataset.ts';
import { source } from '../../schema/kinds/source.ts';
import { decimal, integer, money, text } from '../../schema/values/index.ts';
import { joinDeclarations } from '../../src/ontology/join-declarations.ts';
import { kind } from '../../src/ontology/kind.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';

const thing = kind({
  name: 'Thing',
  doc: 'Something that has a value of every kind.',
  properties: {
    label: { value: text, doc: 'A text.' },
    count: { value: integer, doc: 'A whole number.' },
    cost: { value: money, doc: 'An amount of money.' },
    share: { value: decimal, doc: 'A number.' },
    labels: { value: text, many: true, doc: 'Texts.' },
    counts: { value: integer, many: true, doc: 'Whole numbers.' },
    shares: { value: decimal, many: true, doc: 'Numbers.' },
  },
  links: {
    wholes: {
      type: 'PART_OF',
      to: 'Thing',
      doc: 'What it is a part of.',
      reverse: { name: 'parts', doc: 'Its parts.' },
      properties: {
        label: { value: text, doc: 'A text.' },
        cost: { value: money, doc: 'An amount of money.' },
        share: { value: decimal, doc: 'A number.' },
      },
    },
  },
});

/** A kind whose columns, and those of its links, hold values of every kind. */
export const ofValues: Ontology = joinDeclarations({ common, kinds: [thing, source, dataset] });
