import type { Judgement } from '../ontology/judgements.ts';
import { shape } from './shape.ts';
import type { Window } from './window.ts';

/** A claim with other ends than before: those under which the graph shows what it names. */
export interface RekeyedRow {
  readonly id: string;
  readonly subject: string;
  /** The other end of a link; null where a property is claimed. */
  readonly object: string | null;
  readonly columns: {
    readonly group: string;
    readonly text: string;
    readonly namedSubject: string | null;
    readonly namedObject: string | null;
  };
}

/**
 * Every judgement that is still said of some entities, as subject or as object, each once. Columns: id, subject, object, about, dataset,
 * source, strength, rank, shown.
 */
export const judgementsOf = (ids: readonly string[]) => shape('judgementsOf', { ids });

/** Those of some entities that are shown under another id. Columns: id, shownAs. */
export const shownUnder = (ids: readonly string[]) => shape('shownUnder', { ids });

/** The entities that are shown under each of some ids beside their own, in order. Columns: id, merged. */
export const mergedInto = (ids: readonly string[]) => shape('mergedInto', { ids });

/**
 * For each of many entities, a page of the judgements of it, or of what is shown under its id, with their sources, in `saidOrder`: those that
 * are still said, or all. Columns: id, items (maps of claim and source).
 */
export const claimsJudging = (ids: readonly string[], about: Judgement, withEnded: boolean, page: Window) =>
  shape('claimsJudging', { ids, about, withEnded, page });

/** For each of many entities, how many of them there are. Columns: id, total. */
export const countClaimsJudging = (ids: readonly string[], about: Judgement, withEnded: boolean) =>
  shape('countClaimsJudging', { ids, about, withEnded });

/**
 * Every claim that names one of some entities itself, whatever it is shown under, but for judgements; those that are no longer said too.
 * Columns: id, subject, object, about, text, group, namedSubject, namedObject.
 */
export const claimsNaming = (ids: readonly string[]) => shape('claimsNaming', { ids });

/**
 * Who is said to have some values of properties that may be given to one entity alone, by claims that still count, each as the claim names it.
 * Columns: text, subject.
 */
export const holdersOf = (abouts: readonly string[], texts: readonly string[]) =>
  shape('holdersOf', { abouts, texts });

/** Ties claims to the entities that the graph shows for what they name. */
export const rekeyClaims = (rows: readonly RekeyedRow[]) => shape('rekeyClaims', { rows });

/** Has whoever brings judgements wait for the others that do: what each follows from is all of them. */
export const lockIdentity = () => shape('lockIdentity', {});

/** Sets under which other id entities are shown; null for their own. */
export const showUnder = (rows: readonly { readonly id: string; readonly shownAs: string | null }[]) =>
  shape('showUnder', { rows });
