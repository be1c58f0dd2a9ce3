import { describe, expect, test } from 'vitest';
import { configurationHelp } from '../../../src/server/configuration-help.ts';
import { configurationTable } from '../../../src/server/configuration-table.ts';
import { configurationVariables } from '../../../src/server/configuration-variables.ts';
import { ConfigurationFault, readConfiguration } from '../../../src/server/read-configuration.ts';

const names = Object.values(configurationVariables).map((variable) => variable.name);

const faultsOf = (environment: Record<string, string>) => {
  try {
    readConfiguration(environment);
  } catch (error) {
    if (error instanceof ConfigurationFault) return error.faults;
    throw error;
  }
  return [];
};

const defaults = {
  port: 4000,
  host: '127.0.0.1',
  baseIri: 'urn:cuibono:',
  logLevel: 'info',
  drainMs: 10_000,
  reconcile: {
    reconcileBatch: 50,
    reconcileLooked: 100,
    reconcileCandidates: 25,
    reconcileProperties: 20,
    extendIds: 500,
    extendValues: 100,
    publicUrl: '',
  },
  reading: { lineBytes: 1_048_576, fileBytes: 16_777_216 },
  store: { folder: '.cuibono', readers: 2, writeWaitMs: 10_000, neo4j: null },
  limits: {
    pageDefault: 25,
    pageMax: 100,
    idsMax: 100,
    filterDepth: 8,
    filterParts: 100,
    filterText: 1_000,
    flowInvestments: 10_000,
    flowMemberships: 100_000,
    answerFields: 200_000,
    costMax: 1_000_000,
    aliasesMax: 30,
    rootFieldsMax: 20,
    repeatsMax: 100,
    directivesMax: 50,
    aggregateValues: 10_000,
    pathHopsMax: 6,
    pathHubLinks: 100,
    pathFanOut: 1000,
    pathLinksMax: 10_000,
    pathTriesMax: 100_000,
    pathReadAhead: 200,
    whyActs: 1000,
    whyReasons: 100,
    whyClaims: 100,
    conflictScan: 200,
    conflictClaims: 100,
    conflictCount: 2000,
    conversionTolerance: 5,
    searchText: 200,
    searchCandidates: 300,
    planRows: 1000,
    planHops: 24,
    hubLinks: 1000,
    askText: 200,
    askParts: 3000,
    askCandidates: 50,
    askReadings: 5,
    askTexts: 5,
    asOfBytes: 2_147_483_648,
    asOfViews: 3,
  },
  request: {
    deadlineMs: 10_000,
    sendMs: 20_000,
    bodyMaxBytes: 262_144,
    nestingMax: 64,
    tokensMax: 4_000,
    inFlightMax: 64,
    clientPercent: 50,
    queueMax: 1_000,
    queueMs: 1_000,
    connectionsMax: 2_000,
    errorsMax: 5,
    documentsKept: 100_000,
    answerBytes: 5_000_000,
    costPerMinute: 1_200_000_000,
    proxies: 0,
    showPlans: 0,
  },
  imports: { token: null, bytes: 17_179_869_184 },
};

describe('readConfiguration', () => {
  test('has a default for everything', () => {
    expect(readConfiguration({})).toEqual(defaults);
  });

  test('takes an empty variable for an unset one', () => {
    expect(readConfiguration(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(defaults);
  });

  test('reads pages of hubs from an index, whichever the store', () => {
    const neo4j = { NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p' };
    expect(readConfiguration(neo4j).limits.hubLinks).toBe(1000);
    expect(readConfiguration({ ...neo4j, CUIBONO_HUB_LINKS: '50' }).limits.hubLinks).toBe(50);
    expect(readConfiguration({ CUIBONO_HUB_LINKS: '50' }).limits.hubLinks).toBe(50);
    expect(faultsOf({ CUIBONO_HUB_LINKS: '0' })).toHaveLength(1);
  });

  test('is frozen at every level', () => {
    const configuration = readConfiguration({ NEO4J_URI: 'bolt://h', NEO4J_PASSWORD: 'p' });
    const parts = [
      configuration,
      configuration.store,
      configuration.limits,
      configuration.request,
      configuration.imports,
    ];
    for (const part of [...parts, configuration.store.neo4j]) expect(Object.isFrozen(part)).toBe(true);
  });

  test('takes a Neo4j server when its address is set', () => {
    const { store } = readConfiguration({ NEO4J_URI: 'neo4j+s://db.example:7687', NEO4J_PASSWORD: 'p' });
    expect(store.neo4j).toEqual({
      uri: 'neo4j+s://db.example:7687',
      user: 'neo4j',
      password: 'p',
      database: 'neo4j',
    });
  });

  test.each([
    ['PORT', '0', '65535', '65536', 'a whole number from 0 to 65535'],
    ['CUIBONO_PAGE_MAX', '25', '1000', '1001', 'a whole number from 1 to 1000'],
    ['CUIBONO_PAGE_DEFAULT', '1', '100', '0', 'a whole number from 1 to 1000'],
    ['CUIBONO_IDS_MAX', '1', '1000', '0', 'a whole number from 1 to 1000'],
    ['CUIBONO_FILTER_DEPTH', '1', '32', '33', 'a whole number from 1 to 32'],
    ['CUIBONO_PATH_HOPS_MAX', '1', '12', '13', 'a whole number from 1 to 12'],
    ['CUIBONO_PATH_HUB_LINKS', '1', '100000', '0', 'a whole number from 1 to 100000'],
    ['CUIBONO_PATH_FAN_OUT', '1', '100000', '100001', 'a whole number from 1 to 100000'],
    ['CUIBONO_PATH_LINKS_MAX', '1', '1000000', '0', 'a whole number from 1 to 1000000'],
    ['CUIBONO_PATH_TRIES_MAX', '1', '10000000', '10000001', 'a whole number from 1 to 10000000'],
    ['CUIBONO_PATH_READ_AHEAD', '0', '10000', '10001', 'a whole number from 0 to 10000'],
    ['CUIBONO_SEARCH_TEXT_MAX', '1', '2000', '2001', 'a whole number from 1 to 2000'],
    ['CUIBONO_SEARCH_CANDIDATES', '10', '10000', '10001', 'a whole number from 10 to 10000'],
    ['CUIBONO_PLAN_ROWS', '0', '100000', '100001', 'a whole number from 0 to 100000'],
    ['CUIBONO_PLAN_HOPS', '0', '100', '101', 'a whole number from 0 to 100'],
    ['CUIBONO_READERS', '1', '64', '0', 'a whole number from 1 to 64'],
    ['CUIBONO_WRITE_WAIT_MS', '0', '3600000', '3600001', 'a whole number from 0 to 3600000'],
    [
      'CUIBONO_AS_OF_BYTES',
      '0',
      '100000000000000',
      '100000000000001',
      'a whole number from 0 to 100000000000000',
    ],
    ['CUIBONO_AS_OF_VIEWS', '1', '100', '101', 'a whole number from 1 to 100'],
    ['CUIBONO_ASK_TEXT_MAX', '1', '2000', '2001', 'a whole number from 1 to 2000'],
    ['CUIBONO_ASK_PARTS_MAX', '1', '100000', '0', 'a whole number from 1 to 100000'],
    ['CUIBONO_ASK_CANDIDATES', '1', '1000', '1001', 'a whole number from 1 to 1000'],
    ['CUIBONO_ASK_READINGS', '1', '100', '0', 'a whole number from 1 to 100'],
    ['CUIBONO_ASK_TEXTS_MAX', '1', '100', '101', 'a whole number from 1 to 100'],
    ['CUIBONO_DEADLINE_MS', '1', '600000', '600001', 'a whole number from 1 to 600000'],
    ['CUIBONO_BODY_MAX_BYTES', '1', '16777216', '16777217', 'a whole number from 1 to 16777216'],
    ['CUIBONO_NESTING_MAX', '1', '512', '513', 'a whole number from 1 to 512'],
    ['CUIBONO_TOKENS_MAX', '1', '100000', '0', 'a whole number from 1 to 100000'],
    ['CUIBONO_SHOW_PLANS', '0', '1', '2', 'a whole number from 0 to 1'],
    ['CUIBONO_DRAIN_MS', '0', '600000', '600001', 'a whole number from 0 to 600000'],
    ['CUIBONO_IMPORT_LINE_BYTES', '1', '67108864', '67108865', 'a whole number from 1 to 67108864'],
    ['CUIBONO_IMPORT_BYTES', '1', '1099511627776', '1099511627777', 'a whole number from 1 to 1099511627776'],
    ['CUIBONO_IMPORT_FILE_BYTES', '1', '268435456', '268435457', 'a whole number from 1 to 268435456'],
  ])('%s goes from %s to %s', (name, least, most, outside, expected) => {
    expect(faultsOf({ [name]: least })).toEqual([]);
    expect(faultsOf({ [name]: most })).toEqual([]);
    for (const given of [outside, '-1', '1.5', '1e3', ' 1', 'many', '0x10'])
      expect(faultsOf({ [name]: given })).toContain(`${name} is "${given}"; expected ${expected}.`);
  });

  test('knows the levels of the log', () => {
    expect(faultsOf({ LOG_LEVEL: 'silent' })).toEqual([]);
    expect(faultsOf({ LOG_LEVEL: 'loud' })).toEqual([
      'LOG_LEVEL is "loud"; expected one of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  test('reports all faults at once', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'y', CUIBONO_IDS_MAX: 'z' })).toHaveLength(3);
  });

  test('wants a password with an address', () => {
    expect(faultsOf({ NEO4J_URI: 'bolt://localhost' })).toEqual([
      'NEO4J_PASSWORD is not set; expected a password, because NEO4J_URI is set.',
    ]);
  });

  test('takes a token of 32 characters and none of 31, and shows neither', () => {
    const token = 'aZ9-._~+/=!'.padEnd(32, 'x');
    expect(readConfiguration({ CUIBONO_IMPORT_TOKEN: token }).imports.token).toBe(token);
    expect(faultsOf({ CUIBONO_IMPORT_TOKEN: 'x'.repeat(512) })).toEqual([]);
    for (const given of [token.slice(1), 'x'.repeat(513), `${token} x`, `${token}\n`, `${token}é`])
      expect(faultsOf({ CUIBONO_IMPORT_TOKEN: given })).toEqual([
        'CUIBONO_IMPORT_TOKEN is a value that is not shown; expected 32 to 512 visible characters of ASCII.',
      ]);
  });

  test('wants a default page no larger than the largest', () => {
    expect(faultsOf({ CUIBONO_PAGE_DEFAULT: '101' })).toEqual([
      'CUIBONO_PAGE_DEFAULT is 101; expected at most CUIBONO_PAGE_MAX, which is 100.',
    ]);
    expect(faultsOf({ CUIBONO_PAGE_DEFAULT: '101', CUIBONO_PAGE_MAX: '101' })).toEqual([]);
  });

  test('never shows a password', () => {
    const faults = faultsOf({
      NEO4J_URI: 'http://neo4j:hush@db@host:7687',
      NEO4J_PASSWORD: 'hush',
      PORT: 'x',
    });
    expect(faults.join()).not.toContain('hush');
    expect(faults[1]).toMatch(/^NEO4J_URI is "http:\/\/\*\*\*@host:7687"; expected an address/);
  });
});

describe('what follows from the table of variables', () => {
  test('lists every variable in the help', () => {
    const help = configurationHelp();
    for (const name of names) expect(help).toContain(`  ${name} `);
    expect(help).toContain('TCP port of the server; 0 takes any free one. [4000]');
  });

  test('lists every variable in the table of the documentation', () => {
    const table = configurationTable();
    expect(table.split('\n')).toHaveLength(names.length + 2);
    expect(table).toContain('| `PORT` | `4000` | TCP port of the server; 0 takes any free one. |');
    expect(table).toContain('| `NEO4J_PASSWORD` |  | Password of that user; needed with `NEO4J_URI`. |');
  });
});
