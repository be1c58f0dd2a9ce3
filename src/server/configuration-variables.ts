import { z } from 'zod';
import { type ConfigurationVariable, quoted, text, whole } from './configuration-variable.ts';
import { limitVariables } from './limit-variables.ts';

/** A URI may carry a password between `//` and `@`. */
const withoutCredentials = (given: string) => JSON.stringify(given.replace(/\/\/.*@/s, '//***@'));

const hidden = () => 'a value that is not shown';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every environment variable that the program reads, by the name it has in the program. */
export const configurationVariables = Object.freeze({
  port: whole('PORT', '4000', 0, 65_535, 'TCP port of the server; 0 takes any free one.'),
  host: text('HOST', '127.0.0.1', 'Address that the server listens on; `0.0.0.0` is all of them.'),
  folder: text(
    'CUIBONO_DATA',
    '.cuibono',
    'Folder of the embedded store (`graph.db` and the files beside it) and of the files of past days, relative to where the program is started.',
  ),
  readers: whole(
    'CUIBONO_READERS',
    '2',
    1,
    64,
    'Threads in which the embedded store runs slow reads: this many run at once, and the others wait their turn.',
  ),
  writeWaitMs: whole(
    'CUIBONO_WRITE_WAIT_MS',
    '10000',
    0,
    3_600_000,
    'Milliseconds that a write to the embedded store waits for another process that is writing.',
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
    doc: `Lowest severity that is logged: ${logLevels.join(', ')}.`,
    expected: `one of ${logLevels.join(', ')}`,
    schema: z.enum(logLevels),
    show: quoted,
  }),
  ...limitVariables,
  deadlineMs: whole('CUIBONO_DEADLINE_MS', '10000', 1, 600_000, 'Milliseconds that a request may take.'),
  bodyMaxBytes: whole('CUIBONO_BODY_MAX_BYTES', '262144', 1, 16_777_216, 'Largest request body, in bytes.'),
  nestingMax: whole(
    'CUIBONO_NESTING_MAX',
    '64',
    1,
    512,
    'How deeply the brackets of a query, or of its variables, may nest.',
  ),
  tokensMax: whole('CUIBONO_TOKENS_MAX', '4000', 1, 100_000, 'Most tokens that a query may have.'),
  errorsMax: whole(
    'CUIBONO_ERRORS_MAX',
    '5',
    1,
    100,
    'Most errors that are reported for one document; a further one says that there are more.',
  ),
  sendMs: whole(
    'CUIBONO_SEND_MS',
    '20000',
    100,
    600_000,
    'Milliseconds after the deadline within which a client has to take its answer, before it is cut off.',
  ),
  inFlightMax: whole('CUIBONO_IN_FLIGHT_MAX', '64', 1, 10_000, 'Most requests that are answered at once.'),
  queueMax: whole(
    'CUIBONO_QUEUE_MAX',
    '1000',
    0,
    100_000,
    'Most requests that wait for their turn; more are refused at once, with 503.',
  ),
  queueMs: whole(
    'CUIBONO_QUEUE_MS',
    '1000',
    0,
    60_000,
    'Milliseconds that a request waits for its turn before it is refused, with 503.',
  ),
  connectionsMax: whole(
    'CUIBONO_CONNECTIONS_MAX',
    '2000',
    1,
    100_000,
    'Most connections that the server keeps open; more are closed at once.',
  ),
  answerBytes: whole('CUIBONO_ANSWER_BYTES', '5000000', 1_000, 500_000_000, 'Largest answer, in bytes.'),
  costPerMinute: whole(
    'CUIBONO_COST_PER_MINUTE',
    '1200000000',
    0,
    1_000_000_000_000,
    'What one client may spend in a minute, in the unit of `CUIBONO_COST_MAX`; more is refused, with 429. 0 means no limit.',
  ),
  proxies: whole(
    'CUIBONO_PROXIES',
    '0',
    0,
    10,
    'How many proxies stand before the server, each of which adds to `X-Forwarded-For`: clients are told apart by the address that connected to the outermost. The server must not be reachable past them.',
  ),
  showPlans: whole(
    'CUIBONO_SHOW_PLANS',
    '0',
    0,
    1,
    '1 lets a request with the header `x-cuibono-plan` see in `extensions.plan` the statements that answered it; for development.',
  ),
  drainMs: whole(
    'CUIBONO_DRAIN_MS',
    '10000',
    0,
    600_000,
    'Milliseconds that open requests get to finish when the server stops.',
  ),
  lineBytes: whole(
    'CUIBONO_IMPORT_LINE_BYTES',
    '1048576',
    1,
    67_108_864,
    'Longest line of an imported JSON Lines file.',
  ),
  fileBytes: whole('CUIBONO_IMPORT_FILE_BYTES', '16777216', 1, 268_435_456, 'Longest imported YAML file.'),
} satisfies Readonly<Record<string, ConfigurationVariable>>);
