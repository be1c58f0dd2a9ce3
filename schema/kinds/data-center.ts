import { kind } from '../../src/ontology/kind.ts';
import { coordinates, decimal, fuzzyDate, oneOf } from '../values/index.ts';

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
  lifetime: { from: 'opened' },
  properties: {
    status: { value: dataCenterStatus, doc: 'How far it has come.' },
    completed: { value: fuzzyDate, doc: 'When the building was finished.', event: 'completed' },
    opened: { value: fuzzyDate, doc: 'When it began operating.', index: true, event: 'opened' },
    coordinates: { value: coordinates, doc: 'Where it stands, for a map.' },
    powerMegawatts: { value: decimal, doc: 'Power that it may draw, in megawatts.', plausible: { least: 0 } },
    plannedMegawatts: {
      value: decimal,
      doc: 'Power that it is to draw once it is complete, in megawatts.',
      plausible: { least: 0 },
    },
    areaSquareMetres: { value: decimal, doc: 'Floor area, in square metres.', plausible: { least: 0 } },
  },
  links: {
    operators: {
      type: 'OPERATED_BY',
      to: 'Company',
      doc: 'Companies that run it.',
      reverse: { name: 'dataCenters', doc: 'Data centres that this company runs.' },
    },
    owners: {
      type: 'OWNED_BY',
      to: 'Actor',
      doc: 'Who owns it.',
      reverse: { name: 'ownedDataCenters', doc: 'Data centres that it owns.' },
    },
    users: {
      type: 'USED_BY',
      to: 'Actor',
      doc: 'Whose servers it houses, or who rents them.',
      reverse: {
        name: 'usedDataCenters',
        doc: 'Data centres that house its servers, or in which it rents them.',
      },
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
