import { kind } from '../../src/ontology/kind.ts';
import { decimal, fuzzyDate, oneOf } from '../values/index.ts';

const dataCenterStatus = oneOf('DataCenterStatus', 'How far a data centre has come.', {
  PLANNED: 'It is meant to be built.',
  UNDER_CONSTRUCTION: 'It is being built.',
  COMPLETED: 'It is built, and not known to run yet.',
  OPERATIONAL: 'It runs.',
  EXPANDING: 'It runs and is being enlarged.',
  CANCELLED: 'It will not be built.',
  CLOSED: 'It ran and no longer does.',
});

export const dataCenter = kind({
  name: 'DataCenter',
  doc: 'A building or campus that houses servers.',
  properties: {
    status: { value: dataCenterStatus, doc: 'How far it has come.' },
    completed: { value: fuzzyDate, doc: 'When the building was finished.', event: 'completed' },
    opened: { value: fuzzyDate, doc: 'When it began operating.', index: true, event: 'opened' },
    powerMegawatts: { value: decimal, doc: 'Power that it may draw, in megawatts.', plausible: { least: 0 } },
  },
  links: {
    operators: {
      type: 'OPERATED_BY',
      to: 'Company',
      doc: 'Companies that run it.',
      reverse: { name: 'dataCenters', doc: 'Data centres that this company runs.' },
    },
    place: {
      type: 'LOCATED_AT',
      to: 'Place',
      one: true,
      doc: 'Region, city or site where it stands.',
      reverse: { name: 'dataCenters', doc: 'Data centres that stand here.' },
    },
    country: {
      type: 'STANDS_IN',
      to: 'Country',
      one: true,
      doc: 'Country where it stands.',
      reverse: { name: 'dataCenters', doc: 'Data centres that stand in this country.' },
    },
  },
});
