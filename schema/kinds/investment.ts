import { kind } from '../../src/ontology/kind.ts';
import { duration, fuzzyDate, integer, money, oneOf, prose, text } from '../values/index.ts';

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
    duration: { value: duration, doc: 'How long the money is spent over, where nobody says from when.' },
    equity: { value: money, doc: 'Part of the sum that is put up as capital.', datedBy: 'announced' },
    debt: { value: money, doc: 'Part of the sum that is borrowed.', datedBy: 'announced' },
    valuation: {
      value: money,
      doc: 'What the firm that is invested in was worth by it, the sum included.',
      datedBy: 'announced',
    },
    realised: {
      value: money,
      doc: 'Part of the sum that is known to have been spent.',
      datedBy: 'announced',
    },
    jobsPromised: { value: integer, doc: 'Jobs that it is to create.', plausible: { least: 0 } },
    jobsCreated: { value: integer, doc: 'Jobs that it is known to have created.', plausible: { least: 0 } },
  },
  links: {
    investors: {
      type: 'INVESTED_BY',
      to: 'Actor',
      doc: 'Who puts up the money.',
      reverse: {
        name: 'investments',
        doc: 'Investments that it makes.',
        at: { Country: { name: 'investmentsMade', doc: 'Investments that the state itself makes.' } },
      },
    },
    targets: {
      type: 'INVESTS_IN',
      to: 'LegalEntity',
      doc: 'Bodies that the money goes into, such as a firm that is bought or financed.',
      reverse: { name: 'fundingReceived', doc: 'Investments that go into it.' },
    },
    pledgedBy: {
      type: 'PLEDGED_BY',
      to: 'Actor',
      doc: 'Who promised it, where that is someone other than who puts up the money.',
      reverse: { name: 'pledgesMade', doc: 'Investments that it promised.' },
    },
    pledgedTo: {
      type: 'PLEDGED_TO',
      to: 'Actor',
      doc: 'To whom it was promised.',
      reverse: { name: 'pledgesReceived', doc: 'Investments that were promised to it.' },
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
