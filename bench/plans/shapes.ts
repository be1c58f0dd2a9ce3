/** What is known of the graph that operations are drawn over. */
export interface Known {
  /** Ids of some kind. */
  ids(kind: string): string;
  /** A name of some entity, sometimes with a letter left out, or only its beginning. */
  name(): string;
  pick<T>(from: readonly T[]): T;
  chance(part: number): boolean;
}

/** A document that a client keeps, and the variables with which it sends it this time. */
export interface Shape {
  readonly query: string;
  readonly draw: (known: Known) => Readonly<Record<string, unknown>>;
}

const days = ['2019-03-01', '2023-11-30', '2024-04-18', '2024-04-26', '2025-01-01'];
const sums = ['1000000', '1000000000', '8000000000'];
const currencies = ['USD', 'JPY', 'KRW', 'EUR'];
const languages = ['en', 'ko', 'ja'];

const listed =
  'nodes { id name amount { value currency comparator } announced { edtf } } pageInfo { hasNextPage endCursor }';
const byAmount = 'orderBy: [{ field: AMOUNT, direction: DESC }]';

/**
 * What a frontend, a notebook and a chat would keep: some thirty documents, of which each is sent with other ids, dates, sums, texts
 * and lengths of pages, with and without cursors.
 */
export const shapes: readonly Shape[] = [
  {
    query:
      'query ($id: ID!, $lang: LanguageTag) { entity(id: $id) { id kind name(lang: $lang) names { value lang kind } identifiers { scheme value } } }',
    draw: (k) => ({ id: k.ids(k.pick(['company', 'country', 'policy', 'person'])), lang: k.pick(languages) }),
  },
  {
    query: 'query ($id: ID!) { company(id: $id) { name headquarteredIn { id name isoAlpha2 } website } }',
    draw: (k) => ({ id: k.ids('company') }),
  },
  {
    query: `query ($id: ID!, $first: Int!) { company(id: $id) { name investments(first: $first, ${byAmount}) { totalCount ${listed} edges { node { hosts(first: 3) { nodes { id name } } } } } } }`,
    draw: (k) => ({ id: k.ids('company'), first: k.pick([5, 10, 25, 50]) }),
  },
  {
    query:
      'query ($id: ID!, $about: String) { entity(id: $id) { claims(about: $about, first: 10) { totalCount nodes { about text shown basis source { id title publisher published } } } } }',
    draw: (k) => ({ id: k.ids('company'), about: k.chance(0.5) ? 'names' : null }),
  },
  {
    query:
      'query ($id: ID!, $first: Int) { entity(id: $id) { neighbours(first: $first) { totalCount edges { link forward node { id name } } } } }',
    draw: (k) => ({ id: k.ids(k.pick(['country', 'company', 'investment'])), first: k.pick([5, 20]) }),
  },
  {
    query: `query ($host: ID!, $least: Decimal, $first: Int) { investments(where: { hosts: { some: { id: { eq: $host } } }, amount: { gte: $least } }, first: $first, ${byAmount}) { totalCount ${listed} } }`,
    draw: (k) => ({ host: k.ids('country'), least: k.pick(sums), first: k.pick([3, 10, 30]) }),
  },
  {
    query: `query ($host: ID!, $seat: ID!) { investments(where: { hosts: { some: { id: { eq: $host } } }, investors: { some: { headquarteredIn: { id: { eq: $seat } } } } }, first: 10, ${byAmount}) { ${listed} } }`,
    draw: (k) => ({ host: k.ids('country'), seat: k.ids('country') }),
  },
  {
    query: `query ($from: EDTF!, $first: Int!) { investments(where: { announced: { gte: $from } }, orderBy: [{ field: ANNOUNCED }], first: $first) { ${listed} } }`,
    draw: (k) => ({ from: k.pick(days), first: k.pick([5, 20]) }),
  },
  {
    query:
      'query ($first: Int!) { companies(orderBy: [{ field: NAME }], first: $first) { nodes { id name } pageInfo { endCursor } totalCount } }',
    draw: (k) => ({ first: k.pick([5, 10, 20]) }),
  },
  {
    query:
      'query ($start: String!) { policies(where: { name: { startsWith: $start } }, first: 10) { nodes { id name instrument inForce { edtf } } } }',
    draw: (k) => ({ start: k.name().slice(0, 2) }),
  },
  {
    query:
      'query ($status: [InvestmentStatus!]) { investments(where: { status: { in: $status } }) { aggregate { count amount { sum min max average } facets(by: HOSTS) { value count } } } }',
    draw: (k) => ({ status: k.pick([['ANNOUNCED'], ['ANNOUNCED', 'UNDERWAY'], ['CANCELLED']]) }),
  },
  {
    query:
      'query ($text: String!, $first: Int) { search(text: $text, first: $first) { totalCount nodes { id name kind } edges { matchedName match } facets { kind count } } }',
    draw: (k) => ({ text: k.name(), first: k.pick([5, 10]) }),
  },
  {
    query:
      'query ($text: String!, $lang: LanguageTag) { ask(text: $text, lang: $lang) { readings { question slots { name entity { id name } } notUnderstood } result { data } suggestions } }',
    draw: (k) => ({
      text: `${k.pick(['Who invests in', 'Why does', 'What changed on', 'What is'])} ${k.name()}?`,
      lang: k.pick(languages),
    }),
  },
  ...[['INVESTOR'], ['INVESTOR_COUNTRY', 'HOST'], ['MOTIVE'], ['YEAR', 'STATUS']].map((groupBy) => ({
    query: `query ($host: ID!, $currency: CurrencyCode) { whoInvests(where: { hosts: { some: { id: { eq: $host } } } }, groupBy: [${groupBy.join(' ')}], currency: $currency, first: 10) { nodes { total count comparator keys { value entity { id name } } leftOut { reason count } } } }`,
    draw: (k: Known) => ({ host: k.ids('country'), currency: k.pick(currencies) }),
  })),
  {
    query:
      'query ($id: ID!) { why(id: $id) { reasons(first: 5) { basis text motives { id name } heldBy { id name } because { id name } corroboration { documents independentOrigins } claims { text source { id title } } } } }',
    draw: (k) => ({ id: k.ids(k.pick(['investment', 'company', 'country', 'policy'])) }),
  },
  {
    query:
      'query ($about: ID, $first: Int) { conflicts(about: $about, first: $first) { nodes { about rule subject { id name } shown { text } claims { text source { publisher } } } } }',
    draw: (k) => ({ about: k.chance(0.8) ? k.ids('investment') : null, first: k.pick([5, 10]) }),
  },
  {
    query:
      'query ($of: [ID!]!, $from: Date) { timeline(of: $of, from: $from, first: 20) { nodes { what date { edtf } subject { id name } claims { text } } } }',
    draw: (k) => ({ of: [k.ids('country'), k.ids('company')].slice(0, k.pick([1, 2])), from: k.pick(days) }),
  },
  {
    query:
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 3, first: 3) { length nodes { id name } steps { link forward claims { text } } } }',
    draw: (k) => ({ from: k.ids('company'), to: k.ids('policy') }),
  },
];
