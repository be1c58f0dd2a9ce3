import { z } from 'zod';

/** One environment variable: validation, `--help` and the table of the documentation follow from it. */
interface ConfigurationVariable {
  readonly name: string;
  /** What stands when the variable is unset or empty, as it would be written in the environment. */
  readonly fallback: string;
  readonly doc: string;
  /** Completes the sentence "expected …" of a fault. */
  readonly expected: string;
  readonly schema: z.ZodType<unknown, string>;
  /** What a fault may repeat of the value given. */
  readonly show: (given: string) => string;
}

const quoted = (given: string) => JSON.stringify(given);

/** A URI may carry a password between `//` and `@`. */
const withoutCredentials = (given: string) => JSON.stringify(given.replace(/\/\/.*@/s, '//***@'));

const hidden = () => 'a value that is not shown';

function whole(name: string, fallback: string, least: number, most: number, doc: string) {
  const schema = z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most);
  const expected = `a whole number from ${least} to ${most}`;
  return Object.freeze({ name, fallback, doc, expected, schema, show: quoted });
}

function text(name: string, fallback: string, doc: string) {
  return Object.freeze({ name, fallback, doc, expected: 'text', schema: z.string(), show: quoted });
}

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable that the program reads, by the name it has in the program. */
export const configurationVariables = Object.freeze({
  port: whole('PORT', '4000', 0, 65_535, 'TCP port of the server; 0 takes any free one.'),
  host: text('HOST', '127.0.0.1', 'Address that the server listens on; `0.0.0.0` is every one.'),
  folder: text(
    'CUIBONO_DATA',
    '.cuibono',
    'Folder of the embedded store, from where the program is started.',
  ),
  neo4jUri: Object.freeze({
    name: 'NEO4J_URI',
    fallback: '',
    doc: 'Bolt address of a Neo4j server, such as `neo4j://localhost:7687`; unset, the embedded store is used.',
    expected:
      'an address that begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://',
    schema: z.string().regex(/^$|^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/),
    show: withoutCredentials,
  }),
  neo4jUser: text('NEO4J_USER', 'neo4j', 'User of the Neo4j server.'),
  neo4jPassword: Object.freeze({
    ...text('NEO4J_PASSWORD', '', 'Password of that user; needed with `NEO4J_URI`.'),
    show: hidden,
  }),
  neo4jDatabase: text('NEO4J_DATABASE', 'neo4j', 'Database of the Neo4j server.'),
  logLevel: Object.freeze({
    name: 'LOG_LEVEL',
    fallback: 'info',
    doc: `Least severe line that is logged: ${logLevels.join(', ')}.`,
    expected: `one of ${logLevels.join(', ')}`,
    schema: z.enum(logLevels),
    show: quoted,
  }),
  pageDefault: whole('CUIBONO_PAGE_DEFAULT', '25', 1, 1000, 'Items of a page when a query names no number.'),
  pageMax: whole('CUIBONO_PAGE_MAX', '100', 1, 1000, 'Most items that a page may have.'),
  idsMax: whole('CUIBONO_IDS_MAX', '100', 1, 1000, 'Most ids that one argument may list.'),
  filterDepth: whole('CUIBONO_FILTER_DEPTH', '8', 1, 32, 'How deep filters may be put into each other.'),
  flowInvestments: whole(
    'CUIBONO_FLOW_INVESTMENTS',
    '10000',
    1,
    1_000_000,
    'Most investments that one `whoInvests` may sum.',
  ),
  flowMemberships: whole(
    'CUIBONO_FLOW_MEMBERSHIPS',
    '100000',
    1,
    10_000_000,
    'Most places in groups that those investments may have together.',
  ),
  aggregateValues: whole(
    'CUIBONO_AGGREGATE_VALUES',
    '10000',
    1,
    1_000_000,
    'Most different values that one `aggregate` may add up outside of the store.',
  ),
  pathHopsMax: whole('CUIBONO_PATH_HOPS_MAX', '6', 1, 12, 'Most links along one path.'),
  pathHubLinks: whole(
    'CUIBONO_PATH_HUB_LINKS',
    '100',
    1,
    100_000,
    'Most links of an entity that paths pass without being asked to.',
  ),
  pathFanOut: whole(
    'CUIBONO_PATH_FAN_OUT',
    '1000',
    1,
    100_000,
    'Most links that a search of paths reads of one entity.',
  ),
  pathLinksMax: whole(
    'CUIBONO_PATH_LINKS_MAX',
    '10000',
    1,
    1_000_000,
    'Most links that a search of paths reads in all, beside those of the two ends.',
  ),
  pathTriesMax: whole(
    'CUIBONO_PATH_TRIES_MAX',
    '100000',
    1,
    10_000_000,
    'Most beginnings of paths that a search of paths weighs.',
  ),
  whyActs: whole(
    'CUIBONO_WHY_ACTS',
    '1000',
    1,
    10_000,
    'Investments, subsidies and policies that `why` gathers the reasons of.',
  ),
  whyReasons: whole('CUIBONO_WHY_REASONS', '100', 1, 1000, 'Most reasons that `why` ranks.'),
  whyClaims: whole('CUIBONO_WHY_CLAIMS', '100', 1, 1000, 'Most claims of one reason that `why` reads.'),
  conflictScan: whole(
    'CUIBONO_CONFLICT_SCAN',
    '200',
    1,
    1000,
    'Disputed values that one page of `conflicts` looks at.',
  ),
  conflictClaims: whole(
    'CUIBONO_CONFLICT_CLAIMS',
    '100',
    2,
    1000,
    'Most claims of one value that `conflicts` and `timeline` read.',
  ),
  conflictCount: whole(
    'CUIBONO_CONFLICT_COUNT',
    '2000',
    1,
    100_000,
    'Disputed values up to which conflicts are counted.',
  ),
  conversionTolerance: whole(
    'CUIBONO_CONVERSION_TOLERANCE',
    '5',
    0,
    100,
    'Percent by which a sum in another currency may miss the rate of exchange before it is a conflict.',
  ),
  searchText: whole(
    'CUIBONO_SEARCH_TEXT_MAX',
    '200',
    1,
    2000,
    'Characters of a text that is searched for; what follows is left out.',
  ),
  searchCandidates: whole(
    'CUIBONO_SEARCH_CANDIDATES',
    '300',
    10,
    10_000,
    'Most entities whose names a search looks at; of a word that more have, a fixed share.',
  ),
  planRows: whole(
    'CUIBONO_PLAN_ROWS',
    '1000',
    0,
    100_000,
    'Nodes of one link up to which they are fetched in the statement of their parents, as far as the query says how many; 0 gives each link a statement of its own.',
  ),
  planHops: whole('CUIBONO_PLAN_HOPS', '24', 0, 100, 'Most links that one statement follows.'),
  asOfClaims: whole(
    'CUIBONO_AS_OF_CLAIMS',
    '50000',
    1,
    10_000_000,
    'Most claims, and sources, from which the graph of a day of the past is computed (`asOf`).',
  ),
  asOfViews: whole(
    'CUIBONO_AS_OF_VIEWS',
    '3',
    1,
    100,
    'Days of the past that one operation may ask for, and whose graphs are kept in memory.',
  ),
  askText: whole('CUIBONO_ASK_TEXT_MAX', '200', 1, 2000, 'Most characters of a text that `ask` reads.'),
  askParts: whole(
    'CUIBONO_ASK_PARTS_MAX',
    '3000',
    1,
    100_000,
    'Most parts of such a text that are looked up as names.',
  ),
  askCandidates: whole(
    'CUIBONO_ASK_CANDIDATES',
    '50',
    1,
    1000,
    'Most entities that one part of such a text brings.',
  ),
  askReadings: whole('CUIBONO_ASK_READINGS', '5', 1, 100, 'Most ways to understand a text that `ask` tells.'),
  askTexts: whole('CUIBONO_ASK_TEXTS_MAX', '5', 1, 100, 'Most texts that one operation may `ask`.'),
  deadlineMs: whole('CUIBONO_DEADLINE_MS', '10000', 1, 600_000, 'Milliseconds that a request may take.'),
  bodyMaxBytes: whole(
    'CUIBONO_BODY_MAX_BYTES',
    '262144',
    1,
    16_777_216,
    'Largest body of a request, in bytes.',
  ),
  nestingMax: whole(
    'CUIBONO_NESTING_MAX',
    '64',
    1,
    512,
    'How deep brackets of a query, or of its variables, go.',
  ),
  tokensMax: whole('CUIBONO_TOKENS_MAX', '4000', 1, 100_000, 'Most words and signs that a query may have.'),
  showPlans: whole(
    'CUIBONO_SHOW_PLANS',
    '0',
    0,
    1,
    '1 lets a request with the header `x-cuibono-plan` see in `extensions.plan` the statements that answered it; for development.',
  ),
  drainMs: whole('CUIBONO_DRAIN_MS', '10000', 0, 600_000, 'Milliseconds that open requests get at a stop.'),
  lineBytes: whole(
    'CUIBONO_IMPORT_LINE_BYTES',
    '1048576',
    1,
    67_108_864,
    'Longest line of an imported file of JSON Lines.',
  ),
  fileBytes: whole('CUIBONO_IMPORT_FILE_BYTES', '16777216', 1, 268_435_456, 'Longest imported YAML file.'),
} satisfies Readonly<Record<string, ConfigurationVariable>>);
