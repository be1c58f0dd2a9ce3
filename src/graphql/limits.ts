import { limit } from './limit.ts';
import { pathLimits } from './path-limits.ts';

/**
 * Every bound on what one operation may ask for, declared once: the configuration, its help and its table, the schema and
 * the code that enforces a limit take it from here.
 */
export const declaredLimits = Object.freeze({
  pageDefault: limit('CUIBONO_PAGE_DEFAULT', 25, 1, 1000, 'Default page size.'),
  pageMax: limit('CUIBONO_PAGE_MAX', 100, 1, 1000, 'Maximum page size.'),
  idsMax: limit('CUIBONO_IDS_MAX', 100, 1, 1000, 'Maximum number of ids in one argument.'),
  costMax: limit(
    'CUIBONO_COST_MAX',
    1_000_000,
    1,
    1_000_000_000,
    'Maximum cost of one operation, estimated before it runs.',
  ),
  aliasesMax: limit('CUIBONO_ALIASES_MAX', 30, 0, 10_000, 'Maximum number of aliases in one document.'),
  rootFieldsMax: limit(
    'CUIBONO_ROOT_FIELDS_MAX',
    20,
    1,
    10_000,
    'Maximum number of top-level fields (of Query) in one operation.',
  ),
  repeatsMax: limit(
    'CUIBONO_REPEATS_MAX',
    100,
    0,
    10_000,
    'Maximum number of fields in one document that repeat the name of another beside them.',
  ),
  directivesMax: limit(
    'CUIBONO_DIRECTIVES_MAX',
    50,
    0,
    10_000,
    'Maximum number of directives in one document.',
  ),
  answerFields: limit(
    'CUIBONO_ANSWER_FIELDS',
    200_000,
    1000,
    100_000_000,
    'Maximum number of fields in one answer; each entry of a list counts all the fields that the query names below it.',
  ),
  filterDepth: limit('CUIBONO_FILTER_DEPTH', 8, 1, 32, 'Maximum nesting of filters.'),
  filterText: limit(
    'CUIBONO_FILTER_TEXT_MAX',
    1_000,
    1,
    65_536,
    'Maximum length of a text in a filter, in characters.',
  ),
  filterParts: limit('CUIBONO_FILTER_PARTS', 100, 1, 800, 'Maximum number of conditions in one filter.'),
  flowInvestments: limit(
    'CUIBONO_FLOW_INVESTMENTS',
    10_000,
    1,
    1_000_000,
    'Maximum number of investments that one `whoInvests` sums.',
  ),
  flowMemberships: limit(
    'CUIBONO_FLOW_MEMBERSHIPS',
    100_000,
    1,
    10_000_000,
    'Maximum number of group memberships of those investments, in total.',
  ),
  aggregateValues: limit(
    'CUIBONO_AGGREGATE_VALUES',
    10_000,
    1,
    1_000_000,
    'Maximum number of distinct values that one `aggregate` adds up outside the store.',
  ),
  ...pathLimits,
  whyActs: limit(
    'CUIBONO_WHY_ACTS',
    1000,
    1,
    10_000,
    'Maximum number of investments, subsidies and policies whose reasons `why` gathers.',
  ),
  whyReasons: limit('CUIBONO_WHY_REASONS', 100, 1, 1000, 'Maximum number of reasons that `why` ranks.'),
  whyClaims: limit(
    'CUIBONO_WHY_CLAIMS',
    100,
    1,
    1000,
    'Maximum number of claims of one reason that `why` reads.',
  ),
  conflictScan: limit(
    'CUIBONO_CONFLICT_SCAN',
    200,
    1,
    1000,
    'Maximum number of disputed values that one page of `conflicts` looks at.',
  ),
  conflictClaims: limit(
    'CUIBONO_CONFLICT_CLAIMS',
    100,
    2,
    1000,
    'Maximum number of claims of one value that `conflicts` and `timeline` read.',
  ),
  conflictCount: limit(
    'CUIBONO_CONFLICT_COUNT',
    2000,
    1,
    100_000,
    'Maximum number of disputed values for which conflicts are counted.',
  ),
  conversionTolerance: limit(
    'CUIBONO_CONVERSION_TOLERANCE',
    5,
    0,
    100,
    'Percent by which an amount in another currency may differ from the converted value before it is a conflict.',
  ),
  searchText: limit(
    'CUIBONO_SEARCH_TEXT_MAX',
    200,
    1,
    2000,
    'Maximum length of a search text, in characters; the rest is ignored.',
  ),
  searchCandidates: limit(
    'CUIBONO_SEARCH_CANDIDATES',
    300,
    10,
    10_000,
    'Maximum number of entities whose names a search looks at; of a word that more have, a fixed sample.',
  ),
  planRows: limit(
    'CUIBONO_PLAN_ROWS',
    1000,
    0,
    100_000,
    'Maximum number of nodes of one link that are fetched in the statement of their parents, where the query says how many; 0 gives each link a statement of its own.',
  ),
  planHops: limit('CUIBONO_PLAN_HOPS', 24, 0, 100, 'Maximum number of links that one statement follows.'),
  hubLinks: limit(
    'CUIBONO_HUB_LINKS',
    1000,
    1,
    1_000_000_000,
    'Links of one entity, by a link declared at the other end, beyond which a page of them is read from an index; also the maximum number of entries of the index that are read. On Neo4j, only once such an entity has been seen.',
  ),
  asOfBytes: limit(
    'CUIBONO_AS_OF_BYTES',
    2_147_483_648,
    0,
    100_000_000_000_000,
    'Maximum size of the files of past days (`asOf`), each as large as the graph, in addition to those in use, in bytes; the least recently used are removed first.',
  ),
  asOfViews: limit(
    'CUIBONO_AS_OF_VIEWS',
    3,
    1,
    100,
    'Maximum number of days of the past that one operation may ask about, and whose graphs are kept open.',
  ),
  askText: limit(
    'CUIBONO_ASK_TEXT_MAX',
    200,
    1,
    2000,
    'Maximum length of a text that `ask` reads, in characters.',
  ),
  askParts: limit(
    'CUIBONO_ASK_PARTS_MAX',
    3000,
    1,
    100_000,
    'Maximum number of parts of such a text that are looked up as names.',
  ),
  askCandidates: limit(
    'CUIBONO_ASK_CANDIDATES',
    50,
    1,
    1000,
    'Maximum number of entities that one part of such a text matches.',
  ),
  askReadings: limit(
    'CUIBONO_ASK_READINGS',
    5,
    1,
    100,
    'Maximum number of readings of a text that `ask` returns.',
  ),
  askTexts: limit(
    'CUIBONO_ASK_TEXTS_MAX',
    5,
    1,
    100,
    'Maximum number of texts that one operation may `ask`.',
  ),
});

/** Bounds on what one operation may ask for, by the names under which they are declared. */
export type Limits = { readonly [name in keyof typeof declaredLimits]: number };

// Every name is present; Object.fromEntries forgets which.
/** The limits of a server with the default configuration. */
export const defaultLimits = Object.freeze(
  Object.fromEntries(Object.entries(declaredLimits).map(([name, { fallback }]) => [name, fallback])),
) as Limits;
