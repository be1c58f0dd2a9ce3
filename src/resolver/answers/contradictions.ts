import { identityOf, type Judged } from '../../claims/identity.ts';
import { type ChainStep, judgementChains } from '../../claims/judgement-chains.ts';
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
  const found: Contradiction[] = [];
  for (const by of answers) {
    if (by.answer === 'unsure') continue;
    const joins = by.answer === 'same';
    const chain = chains.shortest(by.a, by.b, !joins);
    // What contradicts the rest is no ground on which others do.
    if (chain.length === 0) chains.add({ subject: by.a, object: by.b, joins, by });
    else found.push({ answer: by, chain });
  }
  return found;
}
