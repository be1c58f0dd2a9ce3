import type { FtmLink, FtmPlace, FtmVocabulary } from '../../src/ontology/ftm-vocabulary.ts';

const names: FtmPlace = {
  by: { FORMER: 'previousName', ALIAS: 'alias', ABBREVIATION: 'alias' },
  otherwise: 'name',
};
const code = (property: string): FtmLink => ({ code: property });
const entity = (property: string): FtmLink => ({ entity: property });
const participant = (role: string): FtmLink => ({
  schema: 'ProjectParticipant',
  from: 'project',
  to: 'participant',
  is: { role },
});
const during = { during: { from: 'startDate', until: 'endDate' } } as const;

const memberOf: FtmLink = {
  schema: 'Membership',
  from: 'member',
  to: 'organization',
  properties: { role: 'role', ...during },
};
const owns: FtmLink = {
  schema: 'Ownership',
  from: 'owner',
  to: 'asset',
  properties: { share: 'percentage', interest: 'role', since: 'startDate', until: 'endDate' },
};
const body = {
  properties: {
    names,
    identifiers: {
      by: {
        LEI: 'leiCode',
        WIKIDATA: 'wikidataId',
        DUNS: 'dunsCode',
        CIK: 'registrationNumber',
      },
      otherwise: 'registrationNumber',
    },
    website: 'website',
    legalForm: 'legalForm',
    founded: 'incorporationDate',
    dissolved: 'dissolutionDate',
    registration: 'status',
  },
  links: {
    jurisdiction: code('jurisdiction'),
    addresses: entity('addressEntity'),
    parents: entity('parent'),
    memberOf,
    owns,
    succeededBy: { schema: 'Succession', from: 'predecessor', to: 'successor', properties: { when: 'date' } },
  },
} as const satisfies Pick<FtmVocabulary[string], 'properties' | 'links'>;

/** FollowTheMoney 4.11, as `ftm validate` has it. An undertaking with money in it is a project, and those who take part are participants. */
export const followTheMoney: FtmVocabulary = Object.freeze({
  Company: {
    schema: 'Company',
    properties: body.properties,
    links: { ...body.links, headquarteredIn: code('country') },
  },
  PublicBody: {
    schema: 'PublicBody',
    properties: { ...body.properties, bodyKind: 'classification' },
    links: { ...body.links, country: code('country'), partOf: entity('parent') },
  },
  Organization: {
    schema: 'Organization',
    properties: { ...body.properties, organizationKind: 'classification' },
    links: { ...body.links, country: code('country'), partOf: entity('parent') },
  },
  Country: {
    // A state that acts is a public body; a territory could neither own nor pay.
    schema: 'PublicBody',
    is: { classification: 'State' },
    properties: { names, identifiers: { by: { WIKIDATA: 'wikidataId' } }, isoAlpha2: 'country' },
    links: { owns, memberOf },
  },
  Person: {
    schema: 'Person',
    properties: {
      names,
      identifiers: { by: { WIKIDATA: 'wikidataId' }, otherwise: 'idNumber' },
      born: 'birthDate',
      died: 'deathDate',
      gender: 'gender',
    },
    links: {
      nationality: code('nationality'),
      residence: code('country'),
      addresses: entity('addressEntity'),
      holdsOfficeAt: {
        schema: 'Directorship',
        from: 'director',
        to: 'organization',
        properties: { role: 'role', ...during },
      },
      parties: {
        schema: 'Membership',
        from: 'member',
        to: 'organization',
        is: { role: 'party' },
        properties: during,
      },
      relatives: {
        schema: 'Family',
        from: 'person',
        to: 'relative',
        properties: { relationship: 'relationship', ...during },
      },
      memberOf,
      owns,
    },
  },
  Address: {
    schema: 'Address',
    properties: {
      full: 'full',
      street: 'street',
      city: 'city',
      region: 'region',
      postalCode: 'postalCode',
      coordinates: { latitude: 'latitude', longitude: 'longitude' },
    },
    links: { country: code('country') },
  },
  Security: {
    schema: 'Security',
    properties: {
      names,
      identifiers: {
        by: { ISIN: 'isin', FIGI: 'figiCode', WIKIDATA: 'wikidataId' },
        otherwise: 'registrationNumber',
      },
      ticker: 'ticker',
      securityKind: 'type',
      currency: 'currency',
    },
    links: { issuer: entity('issuer') },
  },
  DataCenter: {
    schema: 'RealEstate',
    is: { propertyType: 'data center' },
    properties: {
      names,
      areaSquareMetres: 'area',
      coordinates: { latitude: 'latitude', longitude: 'longitude' },
    },
    links: {
      country: code('country'),
      addresses: entity('addressEntity'),
      operators: { schema: 'UnknownLink', from: 'subject', to: 'object', is: { role: 'operator' } },
      users: { schema: 'UnknownLink', from: 'subject', to: 'object', is: { role: 'user' } },
      owners: { schema: 'Ownership', from: 'asset', to: 'owner' },
    },
  },
  Investment: {
    schema: 'Project',
    properties: {
      names,
      amount: 'amount',
      announced: 'date',
      period: { from: 'startDate', until: 'endDate' },
      purpose: 'goal',
      status: 'status',
      conditions: 'notes',
    },
    links: {
      hosts: code('country'),
      investors: participant('investor'),
      targets: participant('target'),
      pledgedBy: participant('pledged by'),
      pledgedTo: participant('pledged to'),
    },
  },
  Subsidy: {
    schema: 'Project',
    properties: {
      names,
      amount: 'amount',
      decided: 'date',
      purpose: 'goal',
      status: 'status',
      conditions: 'notes',
    },
    links: {
      hosts: code('country'),
      grantors: participant('grantor'),
      recipients: participant('recipient'),
    },
  },
  SubsidyProgramme: {
    schema: 'Project',
    properties: {
      names,
      budget: 'amount',
      period: { from: 'startDate', until: 'endDate' },
      purpose: 'goal',
    },
    links: { administeredBy: participant('administrator') },
  },
  Payment: {
    schema: 'Payment',
    properties: { amount: 'amount', paid: 'date', purpose: 'purpose', number: 'transactionNumber' },
    links: { payers: entity('payer'), beneficiaries: entity('beneficiary'), settles: entity('project') },
  },
  Sanction: {
    schema: 'Sanction',
    properties: {
      inForce: { from: 'startDate', until: 'endDate' },
      programme: 'program',
      number: 'authorityId',
      measures: 'provisions',
      grounds: 'reason',
    },
    links: { against: entity('entity'), authorities: code('country') },
  },
});
