/** A request that is small for what it asks. */
export interface Bomb {
  readonly name: string;
  /** As JSON, which may be nested deeper than what it is parsed to can be looked through. */
  readonly body: string;
}

const times = (count: number, made: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => made(n)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const list = (field: string, where: string): string => `{ ${field}(where: ${where}) { nodes { id } } }`;
const bomb = (name: string, query: string, variables = 'null'): Bomb => ({
  name,
  body: `{"query":${JSON.stringify(query)},"variables":${variables}}`,
});

const types = '__schema { types { name fields { name type { name ofType { name } } } } }';
const quantified = (depth: number, how: string): string =>
  `{ totals: ${list('investments', nested(depth, `{ hosts: { ${how}: { investments: { ${how}: `, '{ status: { eq: CANCELLED } }', ' } } } }')).slice(2)}`;
const contains = (n: number): string => `{ names: { contains: "no ${n}" } }`;
const around = (levels: number): string =>
  nested(levels, 'companies(first: 100) { nodes { headquarteredIn { ', 'id', ' } } }');

/** What is refused, all of it, before any of it is executed. */
export const refused: readonly Bomb[] = [
  bomb('braces 3,000 deep', nested(3_000, '{ a ', '', '}')),
  bomb('fields 100 deep', nested(100, '{ entity(id: "a") ', '{ id }', '}')),
  bomb('a list literal 20,000 deep', `{ nodes(ids: ${nested(20_000, '[', '', ']')}) { id } }`),
  bomb('an object literal 1,000 deep', list('companies', nested(1_000, '{ NOT: ', '{}', ' }'))),
  bomb(
    'variables 5,000 deep',
    'query ($a: CompanyWhere) { companies(where: $a) { totalCount } }',
    `{"a":${nested(5_000, '{"NOT":', '{}', '}')}}`,
  ),
  bomb(
    'a variable of 40,000 wrong values',
    'query ($a: [ID!]!) { nodes(ids: $a) { id } }',
    JSON.stringify({ a: Array(40_000).fill(true) }),
  ),
  bomb(
    'a variable of 18,000 fields that there are not',
    'query ($a: CompanyWhere) { companies(where: $a) { totalCount } }',
    JSON.stringify({ a: Object.fromEntries(Array.from({ length: 18_000 }, (_, n) => [`nam${n}`, 1])) }),
  ),
  bomb(
    'fields of one name 980 times',
    `{ companies { nodes { ${times(980, () => 'headquarteredIn { id }')} } } }`,
  ),
  bomb(
    '120,000 marks on one letter',
    'query ($x: String!) { companies(where: { names: { contains: $x } }) { totalCount } }',
    JSON.stringify({ x: `a${'\u0301'.repeat(60_000)}${'\u0316'.repeat(60_000)}` }),
  ),
  bomb(
    'a text that grows eighteenfold as it is normalised',
    'query ($x: String!) { companies(where: { names: { contains: $x } }) { totalCount } }',
    JSON.stringify({ x: '\ufdfa'.repeat(80_000) }),
  ),
  bomb(
    'neighbours of all that 17 lists have, under 29 names',
    `{ ${times(17, (n) => `l${n}: companies(first: 100) { nodes { ...N } }`)} } fragment N on Entity { ${times(12, (n) => `n${n}: neighbours(first: 1) { pageInfo { hasNextPage } }`)} }`,
  ),
  bomb(
    'variables 5,000 lists deep',
    'query ($a: [ID!]!) { nodes(ids: $a) { id } }',
    `{"a":${nested(5_000, '[', '', ']')}}`,
  ),
  bomb('101 aliases', `{ ${times(101, (n) => `a${n}: __typename`)} }`),
  bomb('300 aliases', `{ ${times(300, (n) => `a${n}: __typename`)} }`),
  bomb('101 aliases below', `{ companies { nodes { ${times(101, (n) => `a${n}: id`)} } } }`),
  bomb(
    '31 aliases in a fragment',
    `{ companies { nodes { ...F } } } fragment F on Company { ${times(31, (n) => `a${n}: id`)} }`,
  ),
  bomb('200 directives', `{ __typename ${'@include(if: true) '.repeat(200)} }`),
  bomb('200 directives on 200 fields', `{ ${times(200, () => '__typename @skip(if: false)')} }`),
  bomb('directives that nobody knows', `{ __typename ${times(200, (n) => `@d${n}`)} }`),
  bomb('a page of a million', '{ companies(first: 1000000) { nodes { id } } }'),
  bomb(
    'a page of a million by a variable',
    'query ($n: Int) { companies(first: $n) { nodes { id } } }',
    '{"n":1000000}',
  ),
  bomb('a last page of a million', '{ companies(last: 1000000) { nodes { id } } }'),
  bomb(
    'a page below another of a million',
    '{ companies { nodes { investments(first: 1000000) { nodes { id } } } } }',
  ),
  bomb('neighbours four deep', `{ ${around(4)} }`),
  bomb('neighbours ten deep', `{ ${around(10)} }`),
  bomb(
    'neighbours four deep by variables',
    `query ($n: Int) { ${around(4).replaceAll('100', '$n')} }`,
    '{"n":100}',
  ),
  bomb('a fragment that spreads itself', '{ ...F } fragment F on Query { ...F }'),
  bomb(
    'a circle of three fragments',
    '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
  ),
  bomb(
    'fragments that spread each other twice',
    `{ ...F0 } ${times(40, (n) => `fragment F${n} on Query { a: entity(id: "a") { id } ...F${n + 1} ...F${n + 1} }`)} fragment F40 on Query { ${'id '.repeat(10)} }`,
  ),
  bomb(
    'fragments that double in the answer',
    `{ place(id: "place/a") { ...F0 } } ${times(20, (n) => `fragment F${n} on Place { a: partOf { ...F${n + 1} } b: partOf { ...F${n + 1} } }`)} fragment F20 on Place { id }`,
  ),
  bomb('5,000 fields', `{ ${times(5_000, (n) => `f${n}`)} }`),
  bomb('5,000 fields of one name', `{ ${'__typename '.repeat(5_000)} }`),
  bomb('4,001 signs', `{ ${'__typename '.repeat(3_999)} }`),
  bomb('500 fields of Query', `{ ${times(500, () => 'companies { totalCount }')} }`),
  bomb('21 fields of Query', `{ ${times(21, (n) => `a${n}: companies { totalCount }`)} }`),
  bomb('60,000 characters of one name', `{ ${'x'.repeat(60_000)} }`),
  bomb('ninety times the schema', `{ ${times(90, (n) => `a${n}: ${types}`)} }`),
  bomb('twice the schema', `{ a: ${types} b: ${types} }`),
  bomb(
    'the schema through fragments',
    `{ ...A ...B } fragment A on Query { a: ${types} } fragment B on Query { b: ${types} }`,
  ),
  bomb(
    'the schema to and fro',
    `{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }`,
  ),
  bomb('OR of 3,000', list('companies', `{ OR: [${times(3_000, contains)}] }`)),
  bomb(
    'OR of 3,000 by a variable',
    'query ($w: CompanyWhere) { companies(where: $w) { totalCount } }',
    JSON.stringify({
      w: { OR: Array.from({ length: 3_000 }, (_, n) => ({ names: { contains: `no ${n}` } })) },
    }),
  ),
  bomb(
    'AND of three, seven deep',
    list(
      'companies',
      [1, 2, 3, 4, 5, 6, 7].reduce((x) => `{ AND: [${x}, ${x}, ${x}] }`, contains(1)),
    ),
  ),
  bomb(
    'AND of three, five deep',
    list(
      'companies',
      [1, 2, 3, 4, 5].reduce((x) => `{ AND: [${x}, ${x}, ${x}] }`, contains(1)),
    ),
  ),
  bomb('NOT nine deep', list('companies', nested(9, '{ NOT: ', contains(1), ' }'))),
  bomb('NOT forty deep', list('companies', nested(40, '{ NOT: ', contains(1), ' }'))),
  ...[4, 5, 6, 7, 8].flatMap((depth) =>
    ['some', 'none', 'all', 'single'].map((how) =>
      bomb(`${how} of ${how}, ${2 * depth} deep`, quantified(depth, how)),
    ),
  ),
  bomb('200 scans', `{ ${times(200, (n) => `a${n}: companies(where: ${contains(n)}) { totalCount }`)} }`),
  bomb(
    'six texts to understand',
    `{ ${times(6, (n) => `a${n}: ask(text: "Who invests in Japan? ${n}") { readings { question } }`)} }`,
  ),
  bomb(
    'a text of 100,000 characters to understand',
    `{ ask(text: "${'why '.repeat(25_000)}") { readings { question } } }`,
  ),
  bomb(
    '21 paths',
    `{ ${times(21, (n) => `a${n}: paths(from: "company/a", to: "country/${n}") { length }`)} }`,
  ),
  bomb(
    'twenty days of the past',
    `{ ${times(20, (n) => `a${n}: companies(asOf: "20${n + 10}-01-01") { totalCount }`)} }`,
  ),
  bomb('a day of the future', '{ companies(asOf: "9999-12-31") { totalCount } }'),
  bomb('101 ids', `{ nodes(ids: [${times(101, (n) => `"company/${n}"`)}]) { id } }`),
  bomb(
    '100 ids in 100 aliases',
    `{ ${times(100, (n) => `a${n}: nodes(ids: [${times(100, (m) => `"company/${m}"`)}]) { id }`)} }`,
  ),
  bomb('one of 10,000', list('companies', `{ id: { in: [${times(10_000, (n) => `"${n}"`)}] } }`)),
  bomb(
    '20 times all who invest',
    `{ ${times(20, (n) => `a${n}: whoInvests(groupBy: [HOST, INVESTOR, MOTIVE, SECTOR, YEAR]) { nodes { total } }`)} }`,
  ),
  bomb('a number of 10,000 digits', `{ companies(first: ${'9'.repeat(10_000)}) { totalCount } }`),
  bomb('a day of 10,000 digits', `{ companies(asOf: "${'9'.repeat(10_000)}-01-01") { totalCount } }`),
  bomb('an amount of 10,000 digits', list('investments', `{ amount: { gt: "${'9'.repeat(10_000)}" } }`)),
  bomb('a cursor of another list', '{ companies(after: "W10") { nodes { id } } }'),
  bomb('a cursor of 100,000 characters', `{ companies(after: "${'A'.repeat(100_000)}") { nodes { id } } }`),
  bomb('500 faults', `{ ${times(500, (n) => `nothing${n}`)} }`),
  bomb(
    'facets of every list at every level',
    `{ ${nested(3, 'companies(first: 100) { facets(by: SECTORS) { count } nodes { headquarteredIn { ', 'id', ' } } }')} }`,
  ),
];

/** What may be asked, and takes no more than anything else that may. */
export const harmless: readonly Bomb[] = [
  bomb(
    'a search for 200 words of one letter',
    `{ search(text: "${'a '.repeat(200)}", first: 5) { nodes { id } } }`,
  ),
  bomb(
    'a search for 100,000 characters',
    `{ search(text: "${'x'.repeat(100_000)}", first: 5) { nodes { id } } }`,
  ),
  bomb(
    'five texts to understand',
    `{ ${times(5, (n) => `a${n}: ask(text: "Who invests in Japan? ${n}") { readings { question } }`)} }`,
  ),
  bomb(
    'twenty paths',
    `{ ${times(20, (n) => `a${n}: paths(from: "company/x-.1", to: "country/${n}") { length }`)} }`,
  ),
  bomb('what happened around a hub', '{ timeline(of: ["country/0"], first: 25) { nodes { what } } }'),
  bomb('all conflicts', '{ conflicts(first: 100) { nodes { about } } }'),
  bomb('the schema, once', `{ ${types} }`),
  bomb(
    'one of 10,000 by a variable',
    'query ($ids: [ID!]) { companies(where: { id: { in: $ids } }) { totalCount } }',
    JSON.stringify({ ids: Array.from({ length: 10_000 }, (_, n) => `company/${n}`) }),
  ),
  ...[1, 2, 3].flatMap((depth) =>
    ['some', 'none', 'all', 'single'].map((how) =>
      bomb(`${how} of ${how}, ${2 * depth} deep`, quantified(depth, how)),
    ),
  ),
];
