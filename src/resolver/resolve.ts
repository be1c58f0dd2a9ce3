import { pairKey } from '../claims/pair-of.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Store } from '../store/store.ts';
import { isClosedList } from './known/country-links.ts';
import type { KnownEntity } from './known/known-entity.ts';
import { readEntities } from './known/read-entities.ts';
import { likelyPairs } from './likely-pairs.ts';
import { readName } from './names/read-name.ts';
import type { DroppedKey } from './pairs/blocks.ts';
import { judgedPairs } from './pairs/judged-pairs.ts';
import type { Suggestion } from './suggestion.ts';
import { withheld } from './withheld.ts';

export interface ResolveOptions {
  readonly store: Store;
  readonly ontology: Ontology;
  /** A kind, or a family of kinds. */
  readonly of: string;
  /** A key that more entities share than this is not followed. */
  readonly mostSharing: number;
  /** Pairs that score less are not suggested. */
  readonly least: number;
  readonly signal?: AbortSignal | undefined;
}

/** What became of the entities of one kind. */
export interface ResolvedKind {
  readonly kind: string;
  readonly compared: number;
  readonly pairs: number;
  readonly suggested: number;
  readonly acceptable: number;
}

/** Which entities may be one. */
export interface Resolution {
  /** The likeliest first. */
  readonly suggestions: readonly Suggestion[];
  readonly kinds: readonly ResolvedKind[];
  /** Pairs that share something and that somebody has judged: they are not suggested. */
  readonly judged: number;
  /** Keys that more entities share than are compared by them. */
  readonly dropped: readonly DroppedKey[];
}

/** Finds entities that may be one: what a shared identifier or name brings together is compared, and what is likely is suggested. It changes nothing. */
export async function resolve(options: ResolveOptions): Promise<Resolution> {
  const { store, ontology, of, mostSharing, least, signal } = options;
  // What is on a closed list is one thing only where it has one id.
  const wanted = ontology.target(of).members.filter((kind) => !isClosedList(kind));
  const entities = await readEntities({ store, ontology, kinds: wanted, signal });
  const judged = await judgedPairs(entities, store, signal);
  const choices = { judged, mostSharing, least, signal };
  const found = [];
  for (const kind of wanted) {
    const own = entities.filter((one) => one.kind === kind.name);
    const compared = own.map((one) => ({ ...one, readNames: namesToCompare(one).map(readName) }));
    const { likely, mayJoin, ...rest } = await likelyPairs(kind.name, compared, choices);
    const suggestions = withheld(likely, mayJoin);
    const acceptable = suggestions.filter(({ accepts }) => accepts).length;
    const counts = { compared: own.length, pairs: rest.pairs, suggested: suggestions.length, acceptable };
    found.push({ ...rest, suggestions, counts: { kind: kind.name, ...counts } });
  }
  return {
    suggestions: found.flatMap(({ suggestions }) => suggestions).sort(likeliestFirst),
    kinds: found.map(({ counts }) => counts).filter(({ compared }) => compared > 0),
    judged: found.reduce((sum, one) => sum + one.judged, 0),
    dropped: found.flatMap(({ dropped }) => dropped).sort((a, b) => b.entities - a.entities),
  };
}

/** Without those that only repeat a code: one letter of a ticker makes it another's. */
function namesToCompare({ names, codes }: KnownEntity): readonly string[] {
  const known = new Set([...codes.values()].map((code) => code?.toLowerCase()));
  return names.filter((name) => !known.has(name.toLowerCase()));
}

/** By score, and then by ids, so that a queue is the same each time. */
function likeliestFirst(one: Suggestion, other: Suggestion): number {
  if (one.score !== other.score) return other.score - one.score;
  return pairKey(one.a, one.b) < pairKey(other.a, other.b) ? -1 : 1;
}
