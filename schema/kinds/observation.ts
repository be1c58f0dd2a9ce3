import { kind } from '../../src/ontology/kind.ts';
import { currency, decimal, fuzzyDate, integer, money, oneOf, text } from '../values/index.ts';

const method = oneOf('ObservationMethod', 'How a figure was come by.', {
  MEASURED: 'It was counted or measured.',
  ESTIMATED: 'It was worked out from other figures.',
  FORECAST: 'It is of a time to come.',
});

export const observation = kind({
  name: 'Observation',
  doc: 'One figure of an indicator: about whom, when, how much (an SDMX observation).',
  properties: {
    period: { value: fuzzyDate, doc: 'Time that the figure covers.', index: true },
    value: { value: decimal, doc: 'The figure, where it is not a sum of money.' },
    lower: { value: decimal, doc: 'The least that the figure may be, where it is told as a range.' },
    upper: { value: decimal, doc: 'The most that the figure may be, where it is told as a range.' },
    unit: { value: text, doc: 'Unit of the figure.' },
    amount: {
      value: money,
      doc: 'The figure, where it is a sum of money.',
      index: true,
      datedBy: 'period',
      // Losses and net outflows are below zero.
      plausible: {},
    },
    currency: { value: currency, doc: 'Currency that an exchange rate is for.', index: true },
    rank: {
      value: integer,
      doc: 'Rank of the figure among those compared with it, counted from 1.',
      plausible: { least: 1 },
    },
    method: { value: method, doc: 'How it was obtained.' },
  },
  links: {
    indicator: {
      type: 'OF_INDICATOR',
      to: 'Indicator',
      one: true,
      doc: 'What is measured.',
      reverse: { name: 'observations', doc: 'Figures of this indicator.' },
    },
    of: {
      type: 'OBSERVED_OF',
      to: 'Topic',
      one: true,
      doc: 'Whom or what the figure is about.',
      reverse: { name: 'observations', doc: 'Figures about this.' },
    },
    counterpart: {
      type: 'OBSERVED_AGAINST',
      to: 'Country',
      one: true,
      doc: 'The country that a flow goes to, where the figure describes one from whom it is about.',
      reverse: {
        name: 'observationsAsCounterpart',
        doc: 'Figures of flows that go to this country.',
      },
    },
  },
});
