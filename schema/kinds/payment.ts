import { kind } from '../../src/ontology/kind.ts';
import { fuzzyDate, money, prose, text } from '../values/index.ts';

export const payment = kind({
  name: 'Payment',
  doc: 'A sum of money that one party paid to others, such as a donation or an instalment (FollowTheMoney uses the same name).',
  properties: {
    amount: { value: money, doc: 'Sum paid.', index: true, datedBy: 'paid' },
    paid: { value: fuzzyDate, doc: 'When it was paid.', index: true, event: 'paid' },
    purpose: { value: prose, many: true, doc: 'What it is for.' },
    number: { value: text, doc: 'Number under which the payer or the register has it.' },
  },
  links: {
    payers: {
      type: 'PAID_BY',
      to: 'Actor',
      doc: 'Who paid it.',
      reverse: { name: 'paymentsMade', doc: 'Sums of money that it paid.' },
    },
    beneficiaries: {
      type: 'PAID_TO',
      to: 'Actor',
      doc: 'Who received it; several of them share one sum.',
      reverse: { name: 'paymentsReceived', doc: 'Sums of money that were paid to it.' },
    },
    programme: {
      type: 'PAID_UNDER',
      to: 'SubsidyProgramme',
      one: true,
      doc: 'Scheme it is paid under.',
      reverse: { name: 'payments', doc: 'Sums that are paid under this scheme.' },
    },
    settles: {
      type: 'SETTLES',
      to: 'Act',
      doc: 'Investments, subsidies and the like that it is a part of the money of.',
      reverse: {
        name: 'payments',
        doc: 'Sums of money that were paid for this.',
        at: {
          SubsidyProgramme: {
            name: 'instalments',
            doc: 'Sums of money that were paid for the scheme itself.',
          },
          Payment: { name: 'instalments', doc: 'Smaller payments that this one was made in.' },
        },
      },
    },
  },
});
