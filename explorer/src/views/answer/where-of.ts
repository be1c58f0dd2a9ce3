import type { AnswerState } from '../../address/answer-address.ts';
import type { FlowsVariables } from './flows-query.ts';

type Where = NonNullable<FlowsVariables['where']>;

/** What the sentence says, as a filter of investments: a country as investor means whoever is based there, and the state itself. A reason that nobody is known to give counts for nothing. */
export function whereOf({ who, where, why, from, to }: AnswerState): Where {
  const parts: Where[] = [];
  if (who !== null) {
    const named = { id: { eq: who } };
    // A state that invests is of its own country.
    const based = { OR: [named, { headquarteredIn: named }] };
    parts.push({ investors: { some: who.startsWith('country/') ? based : named } });
  }
  if (where !== null) parts.push({ hosts: { some: { id: { eq: where } } } });
  if (why !== null) {
    const named = { some: { id: { eq: why } } };
    const reason = why.startsWith('motive/') ? { motives: named } : { because: named };
    parts.push({ rationales: { some: { ...reason, basis: { in: ['STATED', 'REPORTED', 'ESTIMATED'] } } } });
  }
  if (from !== null) parts.push({ announced: { gte: `${from}-01-01` } });
  if (to !== null) parts.push({ announced: { lte: `${to}-12-31` } });
  return parts.length === 0 ? {} : { AND: parts };
}
