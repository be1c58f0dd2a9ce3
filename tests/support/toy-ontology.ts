import { common } from '../../schema/common.ts';
import { dataset } from '../../schema/kinds/dataset.ts';
import { source } from '../../schema/kinds/source.ts';
import { decimal, text } from '../../schema/values/index.ts';
import { joinDeclarations } from '../../src/ontology/join-declarations.ts';
import { kind } from '../../src/ontology/kind.ts';
import type { Ontology } from '../../src/ontology/ontology.ts';

const widget = kind({
  name: 'Widget',
  doc: 'A thing that a maker makes.',
  properties: { colour: { value: text, doc: 'What colour it has.' } },
  links: {
    makers: {
      type: 'MADE_BY',
      to: 'Maker',
      doc: 'Who makes it.',
      reverse: { name: 'widgets', doc: 'What this maker makes.' },
      properties: { share: { value: decimal, doc: 'Part that the maker makes, in percent.' } },
    },
  },
});

const maker = kind({
  name: 'Maker',
  doc: 'Somebody who makes widgets.',
  properties: {},
  links: {
    teacher: {
      type: 'TAUGHT_BY',
      to: 'Maker',
      one: true,
      doc: 'Who taught it.',
      reverse: { name: 'pupils', doc: 'Whom it taught.' },
    },
  },
});

/** Two kinds, and the two that everything has: enough for machinery, and none of the project's own. */
export const toy: Ontology = joinDeclarations({ common, kinds: [widget, maker, source, dataset] });
