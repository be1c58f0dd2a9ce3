import { identityOf, type Judged } from '../../claims/identity.ts';
import { type ChainStep, judgementChains } from '../../claims/judgement-chains.ts';
import { joinGroups } from '../pairs/groups-of.ts';
import type { Answer } from './answer.ts';

/** An answer that cannot hold together with what was judged before it. */
export interface Contradiction {
  readonly answer: Answer;
  /** What says otherwise, from the one of its two to the other: judgements that were there, and answers given before it. */
  readonly chain: readonly ChainStep<Said>[];
}

/** A judgement or an answer, as what it says of two. */
export interface Said extends Pick<Judged, 'subject' | 'object' | 'joins'> {
  readonly by: Judged | Answer;
}

/**
 * Which answers contradict judgements that were there before, of the same two or by way of others. One that does so only together with an
 * answer before it is told, and that one is part of its chain.
 * @param earlier all judgements that are connected with the answers, without those that these replace
 */
export function contradictions(
  answers: readonly Answer[],
  earlier: readonly Judged[],
): readonly Contradiction[] {
  const { held } = identityOf(earlier);
  const standing = earlier
    .filter(({ id }) => held.has(id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((by): Said => ({ subject: by.subject, object: by.object, joins: by.joins, by }));
  const chains = judgementChains(standing);
  const known = relations();
  for (const one of standing) known.add(one);
  const found: Contradiction[] = [];
  for (const by of answers) {
    if (by.answer === 'unsure') continue;
    const joins = by.answer === 'same';
    // To look for a chain is dear, and most answers contradict nothing.
    if (known.say(by.a, by.b, !joins)) found.push({ answer: by, chain: chains.shortest(by.a, by.b, !joins) });
    else {
      // What contradicts the rest is no ground on which others do.
      const said: Said = { subject: by.b, object: by.a, joins, by };
      chains.add(said);
      known.add(said);
    }
  }
  return found;
}

/** Which entities are said to be one or not, by way of others as well. */
function relations() {
  const groups = new Map<string, Set<string>>();
  const parted = new Map<string, Set<string>>();
  const groupOf = (id: string): ReadonlySet<string> => groups.get(id) ?? new Set([id]);
  return {
    add({ subject, object, joins }: Said): void {
      if (joins) {
        joinGroups(groups, subject, object);
        return;
      }
      for (const [one, other] of [
        [subject, object],
        [object, subject],
      ] as const)
        parted.set(one, (parted.get(one) ?? new Set()).add(other));
    },
    /** Whether it follows that two are one, or that they are not. */
    say(a: string, b: string, isOne: boolean): boolean {
      const [left, right] = [groupOf(a), groupOf(b)];
      if (isOne) return left.has(b);
      const [few, many] = left.size < right.size ? [left, right] : [right, left];
      return [...few].some((id) => [...(parted.get(id) ?? [])].some((other) => many.has(other)));
    },
  };
}
