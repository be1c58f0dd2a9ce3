import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, integer, money, oneOf, prose, text } from '../values/index.ts';

const subsidyStatus = oneOf('SubsidyStatus', 'How far a subsidy has come.', {
  PLANNED: 'It is meant to be granted.',
  DECIDED: 'It is granted, and not known to be paid.',
  PAID: 'It is paid.',
  CANCELLED: 'It is withdrawn.',
});

const subsidyInstrument = oneOf('SubsidyInstrument', 'The form that a subsidy takes.', {
  GRANT: 'Money that is not paid back.',
  LOAN: 'A loan on better terms than those of the market.',
  GUARANTEE: 'A promise to pay if the recipient cannot.',
  TAX: 'Tax that is waived or deferred.',
  EQUITY: 'Capital that is put into the recipient.',
  INTEREST: 'Interest that is paid for the recipient.',
  IN_KIND: 'Land, buildings, power or services below their price.',
  OTHER: 'Something else.',
});

export const subsidy = kind({
  name: 'Subsidy',
  doc: 'Public money granted to firms and others: one award, with its ceiling.',
  plural: 'subsidies',
  properties: {
    status: { value: subsidyStatus, doc: 'How far it has come.' },
    amount: { value: money, doc: 'Sum granted.', index: true, datedBy: 'decided' },
    nominal: {
      value: money,
      doc: 'Sum of a loan or a guarantee, of which only a part counts as granted.',
      datedBy: 'decided',
    },
    paid: { value: money, doc: 'Part of the sum that is known to have been paid.', datedBy: 'decided' },
    instrument: { value: subsidyInstrument, doc: 'Form that it takes.' },
    decided: { value: fuzzyDate, doc: 'When it was decided.', index: true, event: 'decided' },
    purpose: { value: prose, many: true, doc: 'What it is for.' },
    conditions: { value: text, many: true, doc: 'Terms that the recipients must keep.' },
    recipientCount: {
      value: integer,
      doc: 'How many recipients there are, named or not.',
      plausible: { least: 1 },
    },
  },
  links: {
    grantors: {
      type: 'GRANTED_BY',
      to: 'PublicBody',
      doc: 'Public bodies that grant it.',
      reverse: { name: 'subsidies', doc: 'Subsidies that this public body grants.' },
    },
    recipients: {
      type: 'GRANTED_TO',
      to: 'Actor',
      doc: 'Who receives it, as far as they are named; several of them share one sum.',
      reverse: {
        name: 'subsidies',
        doc: 'Subsidies that it receives.',
        at: {
          PublicBody: { name: 'subsidiesReceived', doc: 'Subsidies that this public body receives.' },
          Country: { name: 'subsidiesReceived', doc: 'Subsidies that the state itself receives.' },
        },
      },
      properties: {
        amount: { value: money, doc: 'Share of the sum that goes to this recipient.' },
      },
    },
    programme: {
      type: 'UNDER_PROGRAMME',
      to: 'SubsidyProgramme',
      one: true,
      doc: 'Scheme it is granted under.',
      reverse: { name: 'subsidies', doc: 'Subsidies that are granted under this scheme.' },
    },
    hosts: {
      type: 'SPENT_IN',
      to: 'Country',
      doc: 'Countries where the money is to be spent.',
      reverse: { name: 'subsidies', doc: 'Subsidies that are to be spent in this country.' },
    },
    regions: {
      type: 'SPENT_AT',
      to: 'Place',
      doc: 'Regions and places where the money is to be spent.',
      reverse: { name: 'subsidies', doc: 'Subsidies that are to be spent here.' },
    },
    funds: {
      type: 'FUNDS',
      to: 'Undertaking',
      doc: 'What the money helps to pay for.',
      reverse: { name: 'fundedBy', doc: 'Subsidies that help to pay for this.' },
    },
  },
});
