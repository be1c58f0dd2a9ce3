import { schemaOrg } from '../../src/ontology/iris.ts';
import type { RdfVocabulary } from '../../src/ontology/rdf-vocabulary.ts';

const body = {
  website: 'url',
  founded: 'foundingDate',
  dissolved: 'dissolutionDate',
  addresses: 'address',
  memberOf: 'memberOf',
  owns: 'owns',
  parents: 'parentOrganization',
};
const published = { title: 'name', url: 'url', publisher: 'publisher', licence: 'license' };

const kinds: Readonly<Record<string, readonly [type: string, terms: Readonly<Record<string, string>>]>> = {
  Company: ['Corporation', { ...body, headquarteredIn: 'location' }],
  PublicBody: ['GovernmentOrganization', { ...body, country: 'location', partOf: 'parentOrganization' }],
  Organization: ['Organization', { ...body, country: 'location', partOf: 'parentOrganization' }],
  Person: [
    'Person',
    {
      born: 'birthDate',
      died: 'deathDate',
      gender: 'gender',
      nationality: 'nationality',
      residence: 'homeLocation',
      holdsOfficeAt: 'worksFor',
      relatives: 'relatedTo',
      addresses: 'address',
      memberOf: 'memberOf',
      parties: 'memberOf',
      owns: 'owns',
    },
  ],
  Country: ['Country', { owns: 'owns', dependencyOf: 'containedInPlace' }],
  Place: ['Place', { coordinates: 'geo', country: 'containedInPlace', partOf: 'containedInPlace' }],
  DataCenter: [
    'Place',
    { coordinates: 'geo', addresses: 'address', country: 'containedInPlace', place: 'containedInPlace' },
  ],
  Address: [
    'PostalAddress',
    {
      full: 'name',
      street: 'streetAddress',
      city: 'addressLocality',
      region: 'addressRegion',
      postalCode: 'postalCode',
      country: 'addressCountry',
    },
  ],
  Investment: ['InvestmentOrDeposit', { amount: 'amount' }],
  Subsidy: ['MonetaryGrant', { amount: 'amount', grantors: 'funder' }],
  Payment: ['MoneyTransfer', { amount: 'amount' }],
  Policy: [
    'Legislation',
    {
      adopted: 'legislationDate',
      number: 'legislationIdentifier',
      jurisdictions: 'legislationJurisdiction',
      issuedBy: 'legislationPassedBy',
      amends: 'legislationChanges',
      repeals: 'legislationRepeals',
      implements: 'legislationTransposes',
    },
  ],
  Observation: ['Observation', { period: 'observationPeriod' }],
  AIModel: [
    'SoftwareApplication',
    { released: 'datePublished', developers: 'creator', basedOn: 'isBasedOn' },
  ],
  Source: [
    'CreativeWork',
    { ...published, author: 'author', published: 'datePublished', lang: 'inLanguage' },
  ],
  Dataset: ['Dataset', published],
};

/** What schema.org (version 29) calls kinds, and their properties and links. */
export const schemaOrgWords: RdfVocabulary = Object.freeze({
  kinds: Object.fromEntries(
    Object.entries(kinds).map(([kind, [type, terms]]) => [
      kind,
      {
        type: schemaOrg(type),
        terms: Object.fromEntries(Object.entries(terms).map(([field, term]) => [field, schemaOrg(term)])),
      },
    ]),
  ),
  common: { names: schemaOrg('name'), identifiers: schemaOrg('identifier') },
});
