import { pairKey } from './pair-of.ts';
import { unnamedStrength } from './strength.ts';
import { live } from './weigh.ts';

/** A judgement that is still said: that one entity is another, or is not. */
export interface Judged {
  /** Id of the claim. */
  readonly id: string;
  readonly subject: string;
  readonly object: string;
  /** Whether it says that they are one. */
  readonly joins: boolean;
  readonly dataset: string;
  readonly source: string;
  readonly strength: string;
  readonly deprecated: boolean;
}

/** Which entities are one. */
export interface Identity {
  /** The id under which each is shown that is not shown under its own. */
  readonly shownAs: ReadonlyMap<string, string>;
  /** Ids of the judgements that hold; the others contradict stronger ones, or are deprecated. */
  readonly held: ReadonlySet<string>;
  /** The pairs of which a judgement counts that does not hold, by `pairKey`. */
  readonly disputed: ReadonlySet<string>;
}

/**
 * Follows judgements, the strongest first. One that contradicts what stronger ones say does not hold, be it of the same two entities or
 * by way of others; of two that nothing but their ids tells apart in strength, the one that keeps entities apart comes first, since what
 * is one can be joined later, and what was mixed up is told as true. The result does not depend on the order in which they are given.
 *
 * What is one is shown under the id to which its judgements lead: the first, in the order of texts, of those that are not said to be
 * another; where each is, the first of all.
 * @param judged all judgements of the entities that they connect
 */
export function identityOf(judged: readonly Judged[]): Identity {
  const counted = countedJudgements(judged);
  const groups = apartOrOne();
  const held = new Set<string>();
  const disputed = new Set<string>();
  const led = new Set<string>();
  for (const { id, subject, object, joins } of counted.toSorted(byStrength)) {
    if (joins ? groups.join(subject, object) : groups.part(subject, object)) {
      held.add(id);
      if (joins) led.add(subject);
    } else disputed.add(pairKey(subject, object));
  }
  const shownAs = new Map<string, string>();
  for (const members of groups.all()) {
    const ordered = members.toSorted();
    const under = ordered.find((id) => !led.has(id)) ?? ordered[0] ?? '';
    for (const id of ordered) if (id !== under) shownAs.set(id, under);
  }
  return { shownAs, held, disputed };
}

const none = Object.freeze({});

/** Those that are neither deprecated nor taken back by their dataset. */
export const countedJudgements = (judged: readonly Judged[]): readonly Judged[] =>
  live(
    judged.map((one) => ({
      ...one,
      qualifiers: none,
      text: `${one.joins} ${pairKey(one.subject, one.object)}`,
    })),
  );

/** The order in which judgements are followed. */
export function byStrength(a: Judged, b: Judged): number {
  const [left, right] = [unnamedStrength(a.strength), unnamedStrength(b.strength)];
  if (left !== right) return left < right ? -1 : 1;
  if (a.joins !== b.joins) return a.joins ? 1 : -1;
  return a.strength < b.strength ? -1 : 1;
}

/** Groups of entities that are one, and which of them must not become one. */
function apartOrOne() {
  const above = new Map<string, string>();
  const members = new Map<string, string[]>();
  const apart = new Map<string, Set<string>>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = above.get(root); next !== undefined; next = above.get(root)) root = next;
    // Later look-ups are short: a chain of a thousand judgements is walked once.
    for (let at = id; at !== root; ) {
      const next = above.get(at) ?? root;
      above.set(at, root);
      at = next;
    }
    return root;
  };
  const partedFrom = (root: string): Set<string> => {
    const found = apart.get(root) ?? new Set();
    apart.set(root, found);
    return found;
  };
  return {
    /** Makes two one, unless they were parted; whether they are one now. */
    join(a: string, b: string): boolean {
      const [x, y] = [rootOf(a), rootOf(b)];
      if (x === y) return true;
      if (partedFrom(x).has(y)) return false;
      const [ofX, ofY] = [members.get(x) ?? [x], members.get(y) ?? [y]];
      // The smaller goes into the larger.
      const [into, from] = ofX.length < ofY.length ? [y, x] : [x, y];
      above.set(from, into);
      const [larger, smaller] = into === x ? [ofX, ofY] : [ofY, ofX];
      for (const id of smaller) larger.push(id);
      members.set(into, larger);
      members.delete(from);
      for (const other of partedFrom(from)) {
        partedFrom(other).delete(from);
        partedFrom(other).add(into);
        partedFrom(into).add(other);
      }
      apart.delete(from);
      return true;
    },
    /** Has two never become one, unless they are; whether they are apart. */
    part(a: string, b: string): boolean {
      const [x, y] = [rootOf(a), rootOf(b)];
      if (x === y) return false;
      partedFrom(x).add(y);
      partedFrom(y).add(x);
      return true;
    },
    /** The groups of more than one. */
    all: (): readonly (readonly string[])[] => [...members.values()],
  };
}
