import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ontology } from '../../../ontology/ontology.ts';
import { StoreAborted, type StoreError } from '../../errors.ts';
import type { CallOptions } from '../../store.ts';
import { throwIfOver } from '../../within-deadline.ts';
import { resultCode } from '../driver.mjs';
import { graphFile } from '../graph-file.ts';
import { createCatalog } from '../sql/catalog.ts';
import type { SqlValue } from '../sql/statement.ts';
import { type SqlFault, sqliteFault } from '../sqlite-fault.ts';
import { createThread } from '../thread.ts';
import { findLost, isKnown, type KnownThen, noteKnown } from './find-lost.ts';
import { holdWith } from './hold-with.ts';
import { identityThen, noMovedGroups } from './identity-then.ts';
import { noteLate, type Spanned, spannedClaim, spannedClaims } from './note-spanned.ts';
import { takeOutLost } from './take-out-lost.ts';

/** A property or link of an entity that has lost claims that were shown, and has others left, or dates something that has. */
export interface ChangedGroup {
  readonly subject: string;
  readonly about: string;
  readonly object: string | null;
}

/** The graph of a past day, complete but for what has lost a claim. */
export interface BegunPast {
  /** A page of the groups to recompute, in the order of their keys. */
  changed(after: string, limit: number): Promise<readonly (ChangedGroup & { readonly key: string })[]>;
  /** Currencies whose exchange rates were different then, once what has changed is computed. */
  currencies(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Where the graph of a day is made of the present one: folders of a graph each. */
export interface PastPlace {
  readonly present: string;
  readonly past: string;
}

/**
 * Makes the graph of a day in a new folder: a copy of the present, without what is lost. `changed` says what else is not as in the
 * copy. While the driver copies a state, a thread finds in it what that will be, unless entities were one then that are not now, or the
 * other way round: that is changed in the copy first. The thread keeps no more of the graph in memory than the ids of its entities and of
 * what has changed.
 */
export async function buildPast(
  { present, past }: PastPlace,
  ontology: Ontology,
  then: KnownThen,
  call: CallOptions,
): Promise<BegunPast> {
  await mkdir(past, { recursive: true });
  const thread = createThread('past/past-worker', {});
  const end = () => thread.end();
  call.signal?.addEventListener('abort', end, { once: true });
  const close = async () => {
    call.signal?.removeEventListener('abort', end);
    await thread.close();
  };
  const ask = async (work: object): Promise<readonly (readonly unknown[])[]> => {
    throwIfOver(call);
    const answer = await thread.ask(work, { deadline: call.deadline, quantumMs: Number.POSITIVE_INFINITY });
    if ('fault' in answer) throw pastFault(answer.fault);
    if ('ended' in answer) {
      throwIfOver(call);
      throw new StoreAborted('The graph of a past day was given up.');
    }
    // What the thread answers with: see `past-worker.mjs`.
    return answer.value as readonly (readonly unknown[])[];
  };
  const rows = (text: string, ...values: readonly SqlValue[]) => ask({ ask: { text, values } });
  const [from, file] = [join(present, graphFile), join(past, graphFile)];
  /** How those claims stood that were said by then, and that their source alone does not tell of. */
  const spannedThen = async (): Promise<readonly Spanned[]> => {
    const found: Spanned[] = [];
    await ask({ steps: noteLate(then.late) });
    for (const pages of spannedClaims)
      for (let [of, after, full] = ['', 0, true]; full; ) {
        const page = await rows(pages, of, after, spannedOfPage);
        full = page.length === spannedOfPage;
        for (const [rid, ...cells] of page) {
          const claim = spannedClaim(cells);
          [of, after] = [claim.dataset, Number(rid)];
          const one = then.spanned(claim);
          if (one !== null) found.push({ rid: after, ...one });
        }
      }
    return found;
  };
  try {
    const held = await holdWith(from, () => ask({ hold: from }));
    const copying = held.copyTo(file).catch((error: unknown) => {
      throw pastFault({ code: resultCode(error), text: String(error) });
    });
    const currencies = async () =>
      ontology.kind('Observation') === undefined ? [] : (await rows(changedRates)).map(([c]) => String(c));
    const find = async () => {
      const numbers = (await rows('SELECT name, number FROM kind')).map(
        ([name, n]) => [String(name), Number(n)] as const,
      );
      const catalog = createCatalog(ontology, new Map(numbers));
      await ask({ steps: [...noteKnown(then, await spannedThen()), ...noMovedGroups] });
      const identity = await identityThen(rows, isKnown, then, catalog);
      // What was one otherwise is changed first in the copy, and the rest is found there.
      if (identity.length > 0) {
        await copying;
        await ask({ change: file, steps: identity });
      }
      await ask({ steps: findLost(catalog, then) });
      return { catalog, before: await currencies(), isChanged: identity.length > 0 };
    };
    // Both end before the folder may be removed, or the state let go.
    const [found, copied] = await Promise.allSettled([find(), copying]);
    held.close();
    if (found.status === 'rejected') throw found.reason;
    if (copied.status === 'rejected') throw copied.reason;
    const { catalog, before, isChanged } = found.value;
    await ask({ ...(!isChanged && { change: file }), steps: takeOutLost(catalog, then) });
    return {
      // A figure may have been one of another currency, and have changed the rates of both.
      currencies: async () => [...new Set([...before, ...(await currencies())])],
      changed: async (after, limit) =>
        (await rows(changedGroups, after, limit)).map(([key, subject, about, object]) => ({
          key: String(key),
          subject: String(subject),
          about: String(about),
          object: object === null ? null : String(object),
        })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Claims that are looked at together. */
const spannedOfPage = 5_000;

const pastFault = (fault: SqlFault): StoreError => sqliteFault(fault, 'the graph of a past day', () => false);

/** Money in the currency of a figure that was different then may have had a different worth. */
const changedRates =
  'SELECT DISTINCT o.currency FROM k_Observation o WHERE o.currency IS NOT NULL AND (o.rid IN (SELECT subject FROM hidden) OR o.rid IN (SELECT subject FROM changed) OR o.rid IN (SELECT subject FROM moved_group))';

const changedGroups =
  'SELECT c."group", s.id, c.about, o.id FROM changed c CROSS JOIN entity s ON s.rid = c.subject LEFT JOIN entity o ON o.rid = c.object WHERE c."group" > ?1 ORDER BY c."group" LIMIT ?2';
