import type { Dialect } from '../../../shapes/index.ts';
import { actsOf } from './acts-of.ts';
import { countOf, facetsOf, sumsOf, valuesOf } from './aggregates.ts';
import { claimsByIds } from './claims-by-ids.ts';
import { claimsOfMany } from './claims-of-many.ts';
import { claimsSaid, countClaimsSaid } from './claims-said.ts';
import { countClaimsOfMany } from './count-claims-of-many.ts';
import { countLinksOfMany } from './count-links-of-many.ts';
import { countNeighboursOfMany } from './count-neighbours-of-many.ts';
import { createClaims, restateClaims, turnClaims } from './create-claims.ts';
import { derivations, repeaters } from './derivations.ts';
import { disputesAfter, disputesOf, endDisputes, putDisputes } from './disputes.ts';
import { dumpClaims, dumpEntities, dumpFormer, dumpHeads, dumpLedger, dumpTerms } from './dump.ts';
import { clearQueue, countPossibleDuplicates, possibleDuplicates, queuePairs } from './duplicates.ts';
import { evidenceOfGroups } from './evidence-of-groups.ts';
import { evidenceOfReasons } from './evidence-of-reasons.ts';
import { fetchNodes } from './fetch-nodes.ts';
import { flowParts } from './flow-parts.ts';
import {
  claimsJudging,
  claimsNaming,
  countClaimsJudging,
  holdersOf,
  judgementsOf,
  lockIdentity,
  mergedInto,
  rekeyClaims,
  shownUnder,
  showUnder,
} from './identity.ts';
import { claimsOfGroups, knownClaims } from './known-claims.ts';
import { clearPending, knownBatch, ledgerSize, mergeBatch, notePending, pending } from './ledger.ts';
import { listOfKind } from './list-of-kind.ts';
import { endEntities, formerEntities, mergeEntities, unnamedEntities } from './merge-entities.ts';
import { endLinks, endOtherLinks, putLinks } from './merge-links.ts';
import { moneyIn, moneyInLinks } from './money-in.ts';
import { namesAndLinks } from './names-and-links.ts';
import { neighboursOfMany } from './neighbours-of-many.ts';
import { nodesByIds } from './nodes-by-ids.ts';
import { pathLinks } from './path-links.ts';
import { rateCurrencies } from './rate-currencies.ts';
import { rates } from './rates.ts';
import { knownReading, noteReading } from './readings.ts';
import { reasonsOf } from './reasons-of.ts';
import { claimsOfDataset, countClaimsOfDataset, releasesOf, spansOfDatasets } from './releases.ts';
import { keysInUse, membersOfKeys, putTerms, takeFromTerms } from './search-terms.ts';
import { setEntities } from './set-entities.ts';
import { sourcesInTime } from './sources-in-time.ts';
import type { CypherStatement } from './statement.ts';
import { countTimeline, timeline } from './timeline.ts';
import { unratedLinks, unratedMoney } from './unrated-money.ts';

/** How each shape is written for Neo4j. One that reads is one statement, in one round trip; one that writes may be several. */
export const cypherDialect: Dialect<CypherStatement | readonly CypherStatement[]> = Object.freeze({
  actsOf,
  claimsByIds,
  claimsJudging,
  claimsNaming,
  claimsOfDataset,
  claimsOfGroups,
  claimsOfMany,
  claimsSaid,
  clearPending,
  clearQueue,
  countClaimsJudging,
  countClaimsOfDataset,
  countClaimsOfMany,
  countClaimsSaid,
  countLinksOfMany,
  countNeighboursOfMany,
  countOf,
  countPossibleDuplicates,
  countTimeline,
  createClaims,
  derivations,
  disputesAfter,
  disputesOf,
  dumpClaims,
  dumpEntities,
  dumpFormer,
  dumpHeads,
  dumpLedger,
  dumpTerms,
  endDisputes,
  endEntities,
  endLinks,
  endOtherLinks,
  evidenceOfGroups,
  evidenceOfReasons,
  facetsOf,
  fetchNodes,
  flowParts,
  formerEntities,
  holdersOf,
  judgementsOf,
  keysInUse,
  knownBatch,
  knownClaims,
  knownReading,
  ledgerSize,
  listOfKind,
  lockIdentity,
  membersOfKeys,
  mergeBatch,
  mergedInto,
  mergeEntities,
  moneyIn,
  moneyInLinks,
  namesAndLinks,
  neighboursOfMany,
  nodesByIds,
  notePending,
  noteReading,
  pathLinks,
  pending,
  possibleDuplicates,
  putDisputes,
  putLinks,
  putTerms,
  queuePairs,
  rateCurrencies,
  rates,
  reasonsOf,
  rekeyClaims,
  releasesOf,
  repeaters,
  restateClaims,
  setEntities,
  shownUnder,
  showUnder,
  sourcesInTime,
  spansOfDatasets,
  sumsOf,
  takeFromTerms,
  timeline,
  turnClaims,
  unnamedEntities,
  unratedLinks,
  unratedMoney,
  valuesOf,
} satisfies Dialect<CypherStatement | readonly CypherStatement[]>);
