import { limit } from './limit.ts';
import { pathLimits } from './path-limits.ts';

/**
 * Every bound on what one operation may ask for, declared once: the configuration, its help and its table, the schema and
 * those who keep to a bound take it from here.
 */
export const declaredLimits = Object.freeze({
  pageDefault: limit('CUIBONO_PAGE_DEFAULT', 25, 1, 1000, 'Items of a page when a query names no number.'),
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
    'Most fields that one answer may have; of each entry of a list, all that the query names below it.',
  ),
  filterDepth: limit('CUIBONO_FILTER_DEPTH', 8, 1, 32, 'How deep filters may be put into each other.'),
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
    'Most places in groups that those investments may have together.',
  ),
  aggregateValues: limit(
    'CUIBONO_AGGREGATE_VALUES',
    10_000,
    1,
    1_000_000,
    'Most different values that one `aggregate` may add up outside of the store.',
  ),
  ...pathLimits,
  whyActs: limit(
    'CUIBONO_WHY_ACTS',
    1000,
    1,
    10_000,
    'Investments, subsidies and policies that `why` gathers the reasons of.',
  ),
  whyReasons: limit('CUIBONO_WHY_REASONS', 100, 1, 1000, 'Most reasons that `why` ranks.'),
  whyClaims: limit('CUIBONO_WHY_CLAIMS', 100, 1, 1000, 'Most claims of one reason that `why` reads.'),
  conflictScan: limit(
    'CUIBONO_CONFLICT_SCAN',
    200,
    1,
    1000,
    'Disputed values that one page of `conflicts` looks at.',
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
    'Disputed values up to which conflicts are counted.',
  ),
  conversionTolerance: limit(
    'CUIBONO_CONVERSION_TOLERANCE',
    5,
    0,
    100,
    'Percent by which a sum in another currency may miss the rate of exchange before it is a conflict.',
  ),
  searchText: limit(
    'CUIBONO_SEARCH_TEXT_MAX',
    200,
    1,
    2000,
    'Characters of a text that is searched for; what follows is left out.',
  ),
  searchCandidates: limit(
    'CUIBONO_SEARCH_CANDIDATES',
    300,
    10,
    10_000,
    'Most entities whose names a search looks at; of a word that more have, a fixed share.',
  ),
  planRows: limit(
    'CUIBONO_PLAN_ROWS',
    1000,
    0,
    100_000,
    'Nodes of one link up to which they are fetched in the statement of their parents, as far as the query says how many; 0 gives each link a statement of its own.',
  ),
  planHops: limit('CUIBONO_PLAN_HOPS', 24, 0, 100, 'Most links that one statement follows.'),
  hubLinks: limit(
    'CUIBONO_HUB_LINKS',
    1000,
    1,
    1_000_000_000,
    'Links of one entity, from one declared elsewhere, beyond which a page of them is read from an index, and entries of the index that are read at most. Neo4j does so once such an entity was met.',
  ),
  asOfBytes: limit(
    'CUIBONO_AS_OF_BYTES',
    2_147_483_648,
    0,
    100_000_000_000_000,
    'Bytes that the files of past days (`asOf`) may take, each as large as the graph, beside those in use; the longest unused go first.',
  ),
  asOfViews: limit(
    'CUIBONO_AS_OF_VIEWS',
    3,
    1,
    100,
    'Days of the past that one operation may ask for, and whose graphs are kept open.',
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
    'Most entities that one part of such a text brings.',
  ),
  askReadings: limit('CUIBONO_ASK_READINGS', 5, 1, 100, 'Most ways to understand a text that `ask` tells.'),
  askTexts: limit('CUIBONO_ASK_TEXTS_MAX', 5, 1, 100, 'Most texts that one operation may `ask`.'),
});

/** Bounds on what one operation may ask for, by the names under which they are declared. */
export type Limits = { readonly [name in keyof typeof declaredLimits]: number };

// Every name is there; Object.fromEntries forgets which.
/** The bounds of a server that nobody configured otherwise. */
export const defaultLimits = Object.freeze(
  Object.fromEntries(Object.entries(declaredLimits).map(([name, { fallback }]) => [name, fallback])),
) as Limits;
