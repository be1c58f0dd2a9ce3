import { limit } from './limit.ts';
import { pathLimits } from './path-limits.ts';

/**
 * Every bound on what one operation may ask for, declared once: the configuration, its help and its table, the schema and
 * the code that enforces a limit take it from here.
 */
export const declaredLimits = Object.freeze({
  pageDefault: limit(
    'CUIBONO_PAGE_DEFAULT',
    25,
    1,
    1000,
    'Items on a page when a query does not say how many.',
  ),
  pageMax: limit('CUIBONO_PAGE_MAX', 100, 1, 1000, 'Most items that a page may have.'),
  idsMax: limit('CUIBONO_IDS_MAX', 100, 1, 1000, 'Most ids that one argument may list.'),
  costMax: limit(
    'CUIBONO_COST_MAX',
    1_000_000,
    1,
    1_000_000_000,
    'Most that one operation may cost, as it is reckoned before it runs.',
  ),
  aliasesMax: limit('CUIBONO_ALIASES_MAX', 30, 0, 10_000, 'Most aliases that one document may have.'),
  rootFieldsMax: limit(
    'CUIBONO_ROOT_FIELDS_MAX',
    20,
    1,
    10_000,
    'Most fields of Query that one operation may ask.',
  ),
  directivesMax: limit(
    'CUIBONO_DIRECTIVES_MAX',
    50,
    0,
    10_000,
    'Most directives that one document may have.',
  ),
  answerFields: limit(
    'CUIBONO_ANSWER_FIELDS',
    200_000,
    1000,
    100_000_000,
    'Most fields that one answer may have; each entry of a list counts all the fields that the query names below it.',
  ),
  filterDepth: limit('CUIBONO_FILTER_DEPTH', 8, 1, 32, 'How deeply filters may nest.'),
  filterParts: limit('CUIBONO_FILTER_PARTS', 100, 1, 800, 'Most conditions that one filter may have.'),
  flowInvestments: limit(
    'CUIBONO_FLOW_INVESTMENTS',
    10_000,
    1,
    1_000_000,
    'Most investments that one `whoInvests` may sum.',
  ),
  flowMemberships: limit(
    'CUIBONO_FLOW_MEMBERSHIPS',
    100_000,
    1,
    10_000_000,
    'Most group memberships that those investments may have in total.',
  ),
  aggregateValues: limit(
    'CUIBONO_AGGREGATE_VALUES',
    10_000,
    1,
    1_000_000,
    'Most distinct values that one `aggregate` may add up outside the store.',
  ),
  ...pathLimits,
  whyActs: limit(
    'CUIBONO_WHY_ACTS',
    1000,
    1,
    10_000,
    'Most investments, subsidies and policies whose reasons `why` gathers.',
  ),
  whyReasons: limit('CUIBONO_WHY_REASONS', 100, 1, 1000, 'Most reasons that `why` ranks.'),
  whyClaims: limit('CUIBONO_WHY_CLAIMS', 100, 1, 1000, 'Most claims of one reason that `why` reads.'),
  conflictScan: limit(
    'CUIBONO_CONFLICT_SCAN',
    200,
    1,
    1000,
    'Most disputed values that one page of `conflicts` looks at.',
  ),
  conflictClaims: limit(
    'CUIBONO_CONFLICT_CLAIMS',
    100,
    2,
    1000,
    'Most claims of one value that `conflicts` and `timeline` read.',
  ),
  conflictCount: limit(
    'CUIBONO_CONFLICT_COUNT',
    2000,
    1,
    100_000,
    'Most disputed values for which conflicts are counted.',
  ),
  conversionTolerance: limit(
    'CUIBONO_CONVERSION_TOLERANCE',
    5,
    0,
    100,
    'Percent by which a sum in another currency may differ from the exchange rate before it is a conflict.',
  ),
  searchText: limit(
    'CUIBONO_SEARCH_TEXT_MAX',
    200,
    1,
    2000,
    'Most characters of a search text that are read; the rest is ignored.',
  ),
  searchCandidates: limit(
    'CUIBONO_SEARCH_CANDIDATES',
    300,
    10,
    10_000,
    'Most entities whose names a search looks at; for a word that more have, a fixed sample.',
  ),
  planRows: limit(
    'CUIBONO_PLAN_ROWS',
    1000,
    0,
    100_000,
    'Most nodes of one link that are fetched in the statement of their parents, where the query says how many; 0 gives each link a statement of its own.',
  ),
  planHops: limit('CUIBONO_PLAN_HOPS', 24, 0, 100, 'Most links that one statement follows.'),
  hubLinks: limit(
    'CUIBONO_HUB_LINKS',
    1000,
    1,
    1_000_000_000,
    'Links of one entity, by a link declared at the other end, beyond which a page of them is read from an index; also the most entries of the index that are read. Neo4j does so once it has met such an entity.',
  ),
  asOfBytes: limit(
    'CUIBONO_AS_OF_BYTES',
    2_147_483_648,
    0,
    100_000_000_000_000,
    'Bytes that the files of past days (`asOf`), each as large as the graph, may take in addition to those in use; the least recently used go first.',
  ),
  asOfViews: limit(
    'CUIBONO_AS_OF_VIEWS',
    3,
    1,
    100,
    'Most days of the past that one operation may ask about, and whose graphs are kept open.',
  ),
  askText: limit('CUIBONO_ASK_TEXT_MAX', 200, 1, 2000, 'Most characters of a text that `ask` reads.'),
  askParts: limit(
    'CUIBONO_ASK_PARTS_MAX',
    3000,
    1,
    100_000,
    'Most parts of such a text that are looked up as names.',
  ),
  askCandidates: limit(
    'CUIBONO_ASK_CANDIDATES',
    50,
    1,
    1000,
    'Most entities that one part of such a text may match.',
  ),
  askReadings: limit('CUIBONO_ASK_READINGS', 5, 1, 100, 'Most readings of a text that `ask` returns.'),
  askTexts: limit('CUIBONO_ASK_TEXTS_MAX', 5, 1, 100, 'Most texts that one operation may `ask`.'),
});

/** Bounds on what one operation may ask for, by the names under which they are declared. */
export type Limits = { readonly [name in keyof typeof declaredLimits]: number };

// Every name is present; Object.fromEntries forgets which.
/** The limits of a server with the default configuration. */
export const defaultLimits = Object.freeze(
  Object.fromEntries(Object.entries(declaredLimits).map(([name, { fallback }]) => [name, fallback])),
) as Limits;
