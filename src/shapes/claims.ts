import type { StoredColumn } from '../ontology/stored-columns.ts';
import { shape } from './shape.ts';
import type { OrderTerm, Window } from './window.ts';

const texts = (...names: readonly string[]): readonly StoredColumn[] =>
  names.map((name) => ({ name, type: 'string', list: false }));

const lists = (...names: readonly string[]): readonly StoredColumn[] =>
  names.map((name) => ({ name, type: 'string', list: true }));

/** What a claim is stored with beside its id, its subject, its object and its source. */
export const claimColumns: readonly StoredColumn[] = [
  ...texts('about', 'basis'),
  { name: 'confidence', type: 'float', list: false },
  ...texts('dataset', 'ended', 'firstSeen', 'group', 'lang', 'locator', 'namedObject', 'namedSubject'),
  ...texts('published', 'qualifiers', 'quote', 'rank', 'recordedAt'),
  ...lists('references'),
  ...texts('retrieved'),
  ...lists('saidFrom', 'saidUntil'),
  { name: 'shown', type: 'boolean', list: false },
  ...texts('source', 'strength', 'text', 'valid'),
];

/** Those of them that follow from where it is said: all others never change but `shown`. */
export const evidenceNames = [
  'source',
  'locator',
  'quote',
  'lang',
  'retrieved',
  'ended',
  'published',
  'firstSeen',
  'strength',
  'references',
  'saidFrom',
  'saidUntil',
] as const;

/** The order of the claims of one subject: what they are about, then the strongest first. Strengths are unique. */
export const claimOrder: readonly OrderTerm[] = [
  { column: 'about', descending: false, nullable: false },
  { column: 'strength', descending: false, nullable: false },
];

/** Which claims of a subject: about one property or link, or all where `about` is null. */
export interface ClaimPage extends Window {
  readonly about: string | null;
  /** Whether those that are no longer said are among them. */
  readonly withEnded: boolean;
}

/** The order of what one document says: by what is claimed of whom, then the strongest first. */
export const saidOrder: readonly OrderTerm[] = [
  { column: 'group', descending: false, nullable: false },
  { column: 'strength', descending: false, nullable: false },
];

/** A document whose claims are wanted. */
export interface Speaker {
  readonly id: string;
  /** What it is an edition of; null where it is its own. */
  readonly dataset: string | null;
  /** Its place among all editions, as texts of `saidFrom` have it. */
  readonly place: string;
  /** Whether it says all that its dataset says. */
  readonly isComplete: boolean;
}

/** Which claims about a reason count as its evidence. */
export interface EvidenceOfReasons {
  /** The properties and links that they are about. */
  readonly abouts: readonly string[];
  /** The link to what is explained; of it, only claims that lead to one of `acts`. */
  readonly explains: string;
  readonly acts: readonly string[];
  /** Most claims for each reason. */
  readonly limit: number;
}

/** Claims by their ids, each with the id of its subject and its source; a missing one has no row. Columns: id, subject, claim, source. */
export const claimsByIds = (ids: readonly string[]) => shape('claimsByIds', { ids });

/** For each of many subjects, a page of its claims with their sources. Columns: id, items (maps of claim and source). */
export const claimsOfMany = (ids: readonly string[], page: ClaimPage) => shape('claimsOfMany', { ids, page });

/**
 * For each of many subjects, how many claims are about it; about one property or link where `about` names it. Columns: id, total.
 */
export const countClaimsOfMany = (ids: readonly string[], about: string | null, withEnded: boolean) =>
  shape('countClaimsOfMany', { ids, about, withEnded });

/**
 * For each of many documents, a page of the claims that it says, those that are no longer said among them, with their sources. Columns:
 * id, items (maps of claim and source, and the id of the subject).
 */
export const claimsSaid = (speakers: readonly Speaker[], page: Window) =>
  shape('claimsSaid', { speakers, page });

/** For each of many documents, how many claims it says. Columns: id, total. */
export const countClaimsSaid = (speakers: readonly Speaker[]) => shape('countClaimsSaid', { speakers });

/**
 * For each of many values, by the keys of their groups, the claims about it with their sources: those that are deprecated first, so that a
 * cut never makes a deprecated claim count, and then the strongest. Columns: id (the key), items (maps of claim and source).
 */
export const evidenceOfGroups = (keys: readonly string[], limit: number) =>
  shape('evidenceOfGroups', { keys, limit });

/** For each of many reasons, the claims about it with their sources, those that are deprecated first. Columns: id, items (maps of claim and source). */
export const evidenceOfReasons = (ids: readonly string[], evidence: EvidenceOfReasons) =>
  shape('evidenceOfReasons', { ids, evidence });
