import { canonicalClaim, claimId } from '../claims/canonical-form.ts';
import type { Claim, Head, ReleaseState } from '../claims/claim.ts';
import { RowFault } from '../claims/problem.ts';
import { readHead } from '../claims/read-head.ts';
import { claimOfRow, record, rowsOfClaim } from '../exporter/claim-of-row.ts';
import { graphHash } from '../exporter/graph-hash.ts';
import { pages } from '../exporter/pages.ts';
import { editions, headRows, storedReleases, withLink } from '../exporter/stored-claims.ts';
import { copyClaims } from '../importer/copy-claims.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { ValueFault } from '../ontology/value-kind.ts';
import { dumpClaims } from '../shapes/dump.ts';
import { pending } from '../shapes/ledger.ts';
import { longCall } from '../store/long-call.ts';
import { openScratch } from '../store/open-store.ts';
import type { Row, Store } from '../store/store.ts';
import { differences } from './differences.ts';
import type { Finding } from './finding.ts';
import { isCanonicalHead } from './is-canonical-head.ts';
import { missingTerms } from './missing-terms.ts';

/** What was found, and how much was looked at. */
export interface Verification {
  readonly claims: number;
  readonly hash: string;
  readonly findings: number;
  /** Whether all that was found is in what follows from the claims, which are whole themselves. */
  readonly claimsAreSound: boolean;
  /** Editions of which a sync was begun and did not end: what else is found may follow from that. */
  readonly unfinished: readonly string[];
  /** Currencies whose money an import left to be converted: the next one does so, and the next start of a server. */
  readonly waiting: readonly string[];
}

export interface VerifyOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly report: (finding: Finding) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Says whether a graph is whole: whether the store finds its own files sound, whether every claim has the id that follows from
 * its content, whether what is shown is what a fresh import of the claims shows, to the byte, and whether search finds all that
 * it finds there. The import goes into a store of its own in the temporary folder of the system, which needs about the room of
 * the graph.
 */
export async function verifyGraph(options: VerifyOptions): Promise<Verification> {
  const { store, report, signal } = options;
  let findings = 0;
  let claimsAreSound = true;
  const derived = (finding: Finding): void => {
    findings += 1;
    report(finding);
  };
  const found = (finding: Finding): void => {
    claimsAreSound = false;
    derived(finding);
  };
  for (const finding of await store.examine(longCall(signal))) found(finding);
  // As of one moment: what an import commits meanwhile would seem to follow from nothing.
  const followed = await store.snapshot(
    (still) => followClaims({ ...options, store: still, report: found, derived }),
    longCall(signal),
  );
  return { ...followed, findings, claimsAreSound };
}

/** Recomputes the graph from its claims, and reports what differs: by `derived` what is not the fault of a claim. */
async function followClaims({
  store,
  ontology,
  report: found,
  derived,
  signal,
}: VerifyOptions & { readonly derived: VerifyOptions['report'] }): Promise<
  Omit<Verification, 'findings' | 'claimsAreSound'>
> {
  let claims = 0;
  const unfinished: string[] = [];
  const rows = await store.read(pending(), longCall(signal));
  const waiting = rows.map(({ id }) => String(id));
  const fresh = await openScratch(ontology);
  try {
    await fresh.prepare(longCall(signal));
    try {
      await copyClaims(
        {
          heads: soundHeads(),
          releases: releases(),
          claims: sound(),
        },
        { store: fresh, ontology, ...(signal && { signal }) },
      );
    } catch (error) {
      // What was sound when it was imported is refused now.
      if (!(error instanceof RowFault || error instanceof ValueFault)) throw error;
      found({ place: error instanceof RowFault ? error.path : 'a value', message: error.message });
    }
    const hash = await graphHash(store, signal);
    // Where and when something was said is compared too, which the hash leaves out.
    for await (const difference of differences(store, fresh, new Set(waiting), signal)) derived(difference);
    for await (const missing of missingTerms(store, fresh, signal)) derived(missing);
    return { claims, hash, unfinished, waiting };
  } finally {
    await fresh.close();
  }

  /** The rows of a dump that can be read; the others are findings. */
  async function* readable<T>(
    rows: AsyncIterable<Row>,
    id: (row: Row) => unknown,
    read: (row: Row) => T,
  ): AsyncGenerator<T> {
    for await (const row of rows) {
      let one: T;
      try {
        one = read(row);
      } catch {
        found({ place: String(id(row)), message: 'it cannot be read' });
        continue;
      }
      yield one;
    }
  }

  /** The heads of sources that are written as an import writes them. */
  async function* soundHeads(): AsyncGenerator<Head> {
    for await (const { head, text } of readable(headRows(store, signal), (row) => row.id, headAndText)) {
      if (isCanonicalHead(head, text, ontology)) yield head;
      else found({ place: head.id, message: 'what it says of itself is not in canonical form' });
    }
  }

  /** What is known of releases; a sync that did not end is a finding, and the cause of others. */
  async function* releases(): AsyncGenerator<ReleaseState> {
    for await (const release of storedReleases(store, signal)) {
      const message = 'the sync of it was begun and did not end: run it again';
      if (release.isUnfinished) {
        unfinished.push(release.source);
        derived({ place: release.source, message });
      }
      yield release;
    }
  }

  /** The claims that have the id of their content; what the others give is missing from what is computed, and reported with it. */
  async function* sound(): AsyncGenerator<Claim> {
    const releases = await editions(store, signal);
    const idOf = (row: Row) => record(row.claim).id;
    for await (const dumped of readable(pages(store, dumpClaims, idOf, signal), idOf, claimOfRow)) {
      claims += 1;
      const { id } = dumped.claim;
      const expected = claimId(canonicalClaim(dumped.claim));
      if (expected === id) yield* rowsOfClaim(dumped, releases).map((claim) => withLink(claim, ontology));
      else found({ place: id, message: `its content has the id ${expected}` });
    }
  }
}

const headAndText = (row: Row) => ({ head: readHead(String(row.head)), text: String(row.head) });
