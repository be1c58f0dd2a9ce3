import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, money, oneOf, prose, text } from '../values/index.ts';

const investmentStatus = oneOf('InvestmentStatus', 'How far an investment has come.', {
  RUMOURED: 'Somebody says that it may come.',
  ANNOUNCED: 'The investor says that it will come.',
  COMMITTED: 'Contracts bind the investor.',
  UNDERWAY: 'Money is being spent.',
  COMPLETED: 'All of it has been spent.',
  CANCELLED: 'It will not come.',
  SUPERSEDED: 'Another investment took its place.',
});

const investmentKind = oneOf('InvestmentKind', 'What money is put into.', {
  GREENFIELD: 'Something new is built.',
  EXPANSION: 'Something that exists is enlarged.',
  ACQUISITION: 'A firm or a share of one is bought.',
  JOINT_VENTURE: 'Several firms found one together.',
  RESEARCH: 'Research and development.',
  TRAINING: 'Skills of people.',
});

export const investment = kind({
  name: 'Investment',
  doc: 'A sum that investors put, or say they will put, into something in a country.',
  properties: {
    status: { value: investmentStatus, doc: 'How far it has come.', index: true },
    investmentKind: { value: investmentKind, doc: 'What the money is put into.' },
    amount: { value: money, doc: 'Sum of money, as stated.', index: true, datedBy: 'announced' },
    announced: { value: fuzzyDate, doc: 'When it was announced.', index: true, event: 'announced' },
    period: { value: fuzzyDate, doc: 'Span over which the money is spent.', event: 'period' },
    purpose: { value: prose, many: true, doc: 'What it is for.' },
    conditions: { value: text, many: true, doc: 'Terms that the investor or the host set.' },
  },
  links: {
    investors: {
      type: 'INVESTED_BY',
      to: 'Company',
      doc: 'Companies that put up the money.',
      reverse: { name: 'investments', doc: 'Investments that this company makes.' },
    },
    hosts: {
      type: 'HOSTED_BY',
      to: 'Country',
      doc: 'Countries the money goes into.',
      reverse: { name: 'investments', doc: 'Investments that go into this country.' },
    },
    sites: {
      type: 'SITED_IN',
      to: 'Place',
      doc: 'Regions, cities and sites the money goes into.',
      reverse: { name: 'investments', doc: 'Investments that go into this place.' },
    },
    dataCenters: {
      type: 'BUILDS',
      to: 'DataCenter',
      doc: 'Data centres that it builds or enlarges.',
      reverse: { name: 'investments', doc: 'Investments that build or enlarge this data centre.' },
    },
    sectors: {
      type: 'IN_SECTOR',
      to: 'Sector',
      doc: 'Lines of business it is in.',
      reverse: { name: 'investments', doc: 'Investments in this line of business.' },
    },
    componentOf: {
      type: 'COMPONENT_OF',
      to: 'Investment',
      one: true,
      doc: 'Larger investment it is part of; sums must not count both.',
      reverse: { name: 'components', doc: 'Smaller investments that are part of this one.' },
    },
    supersededBy: {
      type: 'SUPERSEDED_BY',
      to: 'Investment',
      one: true,
      doc: 'Investment that took its place.',
      reverse: { name: 'supersedes', doc: 'Investments whose place this one took.' },
    },
  },
});
