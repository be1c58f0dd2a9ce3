import { z } from 'zod';
import { defaultBase } from '../ontology/iris.ts';
import { type ConfigurationVariable, quoted, text, whole } from './configuration-variable.ts';
import { importVariables } from './imports/import-variables.ts';
import { limitVariables } from './limit-variables.ts';
import { reconcileVariables } from './reconcile/reconcile-variables.ts';
import { requestVariables } from './request-variables.ts';

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
    'Maximum time that a write to the embedded store waits for another process that is writing, in milliseconds.',
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
  baseIri: Object.freeze({
    name: 'CUIBONO_BASE_IRI',
    fallback: defaultBase,
    doc: 'What the IRIs of entities and claims begin with in RDF: `https://graph.example/` makes `https://graph.example/entity/company/oracle`.',
    expected: 'an IRI that ends with a slash or a colon, and has no number sign',
    schema: z.string().regex(/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`#]*[/:]$/i),
    show: quoted,
  }),
  logLevel: Object.freeze({
    name: 'LOG_LEVEL',
    fallback: 'info',
    doc: `Lowest severity that is logged: ${logLevels.join(', ')}.`,
    expected: `one of ${logLevels.join(', ')}`,
    schema: z.enum(logLevels),
    show: quoted,
  }),
  ...limitVariables,
  ...requestVariables,
  ...reconcileVariables,
  drainMs: whole(
    'CUIBONO_DRAIN_MS',
    '10000',
    0,
    600_000,
    'Time that open requests get to finish when the server stops, in milliseconds.',
  ),
  lineBytes: whole(
    'CUIBONO_IMPORT_LINE_BYTES',
    '1048576',
    1,
    67_108_864,
    'Maximum length of a line of JSON Lines, or of a row of a table, in bytes.',
  ),
  fileBytes: whole(
    'CUIBONO_IMPORT_FILE_BYTES',
    '16777216',
    1,
    268_435_456,
    'Maximum size of what is held whole, in bytes: a file of YAML or JSON, the quads of one claim, and, at 64 bytes for each row, a group of rows of Parquet.',
  ),
  ...importVariables,
} satisfies Readonly<Record<string, ConfigurationVariable>>);
