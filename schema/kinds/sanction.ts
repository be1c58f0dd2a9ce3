import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, prose, text } from '../values/index.ts';

export const sanction = kind({
  name: 'Sanction',
  doc: 'A measure of a state or an international body against somebody, such as an asset freeze, an export ban or a ban on trading its shares (FollowTheMoney uses the same name).',
  lifetime: { during: 'inForce' },
  properties: {
    inForce: { value: fuzzyDate, doc: 'Span over which it is in force.', index: true, event: 'in force' },
    programme: { value: text, doc: 'Programme under which it is listed, such as CHINA-MIL.' },
    number: { value: text, doc: 'Number it is listed under.' },
    measures: { value: text, many: true, doc: 'What it forbids or freezes.' },
    grounds: { value: prose, many: true, doc: 'What the authority gives as its reason.' },
  },
  links: {
    against: {
      type: 'SANCTIONS',
      to: 'SanctionTarget',
      doc: 'Whom or what it is against.',
      reverse: { name: 'sanctions', doc: 'Measures of states and international bodies against it.' },
    },
    authorities: {
      type: 'SANCTIONED_BY',
      to: 'Actor',
      doc: 'States and bodies that imposed it.',
      reverse: { name: 'sanctionsImposed', doc: 'Measures that it imposed against others.' },
    },
    policy: {
      type: 'RESTS_ON',
      to: 'Policy',
      one: true,
      doc: 'Law or order it rests on.',
      reverse: { name: 'sanctions', doc: 'Measures that rest on this policy.' },
    },
  },
});
