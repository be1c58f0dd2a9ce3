import type { Dialect } from '../../../shapes/index.ts';
import { countOf, facetsOf, sumsOf, valuesOf } from './aggregates.ts';
import type { Catalog } from './catalog.ts';
import { claimsByIds, claimsOfMany, countClaimsOfMany } from './claims.ts';
import { claimsSaid, countClaimsSaid } from './claims-said.ts';
import { disputesAfter, disputesOf, endDisputes, putDisputes } from './disputes.ts';
import { dumpClaims, dumpHeads, dumpLedger, dumpTerms } from './dump.ts';
import { dumpEntities } from './dump-entities.ts';
import { clearQueue, countPossibleDuplicates, possibleDuplicates, queuePairs } from './duplicates.ts';
import { evidenceOfGroups, evidenceOfReasons } from './evidence.ts';
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
import { clearPending, knownBatch, ledgerSize, mergeBatch, notePending, pending } from './ledger.ts';
import { moneyIn, moneyInLinks, unratedLinks, unratedMoney } from './money.ts';
import { namesAndLinks } from './names-and-links.ts';
import { countLinksOfMany, countNeighboursOfMany, neighboursOfMany } from './neighbours.ts';
import { fetchNodes, listOfKind, nodesByIds } from './nodes.ts';
import { sourcesInTime } from './past.ts';
import { pathLinks } from './paths.ts';
import { claimsOfGroups, createClaims, knownClaims, restateClaims, turnClaims } from './put-claims.ts';
import {
  dumpFormer,
  endEntities,
  formerEntities,
  mergeEntities,
  setEntities,
  unnamedEntities,
} from './put-entities.ts';
import { endLinks, endOtherLinks, putLinks } from './put-links.ts';
import { rateCurrencies, rates } from './rates.ts';
import { knownReading, noteReading } from './readings.ts';
import { actsOf, derivations, reasonsOf, repeaters } from './reasons.ts';
import { claimsOfDataset, countClaimsOfDataset, releasesOf, spansOfDatasets } from './releases.ts';
import type { Sql } from './statement.ts';
import { keysInUse, membersOfKeys, putTerms, takeFromTerms } from './terms.ts';
import { countTimeline, timeline } from './timeline.ts';

/** How each shape is written for SQLite. */
export function sqlDialect(catalog: Catalog): Dialect<Sql> {
  return Object.freeze({
    actsOf: (args) => actsOf(args, catalog),
    claimsByIds: (args) => claimsByIds(args, catalog),
    claimsJudging: (args) => claimsJudging(args, catalog),
    claimsNaming,
    claimsOfDataset,
    claimsOfGroups,
    claimsOfMany: (args) => claimsOfMany(args, catalog),
    claimsSaid: (args) => claimsSaid(args, catalog),
    clearPending,
    clearQueue,
    countClaimsJudging,
    countClaimsOfDataset,
    countClaimsOfMany,
    countClaimsSaid: (args) => countClaimsSaid(args, catalog),
    countLinksOfMany: (args) => countLinksOfMany(args, catalog),
    countNeighboursOfMany: (args) => countNeighboursOfMany(args, catalog),
    countOf: (args) => countOf(args, catalog),
    countPossibleDuplicates: (args) => countPossibleDuplicates(args, catalog),
    countTimeline: (args) => countTimeline(args, catalog),
    createClaims,
    derivations: (args) => derivations(args, catalog),
    disputesAfter,
    disputesOf,
    dumpClaims,
    dumpEntities: (args) => dumpEntities(args, catalog),
    dumpFormer: (args) => dumpFormer(args, catalog),
    dumpHeads: (args) => dumpHeads(args, catalog),
    dumpLedger,
    dumpTerms,
    endDisputes,
    endEntities: (args) => endEntities(args, catalog),
    endLinks: (args) => endLinks(args, catalog),
    endOtherLinks: (args) => endOtherLinks(args, catalog),
    evidenceOfGroups: (args) => evidenceOfGroups(args, catalog),
    evidenceOfReasons: (args) => evidenceOfReasons(args, catalog),
    facetsOf: (args) => facetsOf(args, catalog),
    fetchNodes: (args) => fetchNodes(args, catalog),
    flowParts: (args) => flowParts(args, catalog),
    formerEntities: (args) => formerEntities(args, catalog),
    holdersOf,
    judgementsOf,
    keysInUse,
    knownBatch,
    knownClaims,
    knownReading,
    ledgerSize,
    listOfKind: (args) => listOfKind(args, catalog),
    lockIdentity,
    membersOfKeys,
    mergeBatch,
    mergedInto,
    mergeEntities: (args) => mergeEntities(args, catalog),
    moneyIn: (args) => moneyIn(args, catalog),
    moneyInLinks: (args) => moneyInLinks(args, catalog),
    namesAndLinks: (args) => namesAndLinks(args, catalog),
    neighboursOfMany: (args) => neighboursOfMany(args, catalog),
    nodesByIds: (args) => nodesByIds(args, catalog),
    notePending,
    noteReading,
    pathLinks: (args) => pathLinks(args, catalog),
    pending,
    possibleDuplicates: (args) => possibleDuplicates(args, catalog),
    putDisputes,
    putLinks: (args) => putLinks(args, catalog),
    putTerms,
    queuePairs,
    rateCurrencies: (args) => rateCurrencies(args, catalog),
    rates: (args) => rates(args, catalog),
    reasonsOf: (args) => reasonsOf(args, catalog),
    rekeyClaims,
    releasesOf: (args) => releasesOf(args, catalog),
    repeaters: (args) => repeaters(args, catalog),
    restateClaims,
    setEntities: (args) => setEntities(args, catalog),
    shownUnder,
    showUnder,
    sourcesInTime: (args) => sourcesInTime(args, catalog),
    spansOfDatasets,
    sumsOf: (args) => sumsOf(args, catalog),
    takeFromTerms,
    timeline: (args) => timeline(args, catalog),
    turnClaims,
    unnamedEntities,
    unratedLinks: (args) => unratedLinks(args, catalog),
    unratedMoney: (args) => unratedMoney(args, catalog),
    valuesOf: (args) => valuesOf(args, catalog),
  } satisfies Dialect<Sql>);
}
