import type { AnswerState } from '../../address/answer-address.ts';
import type { FlowsVariables } from './flows-query.ts';

/** What each view sums by, so that its picture and its table show the same flows. */
export function groupsOf({ view, by }: Pick<AnswerState, 'view' | 'by'>): FlowsVariables['groupBy'] {
  if (view === 'map') return ['INVESTOR_COUNTRY', 'HOST'];
  if (view === 'years') return ['YEAR'];
  return ['INVESTOR_COUNTRY', 'INVESTOR', by];
}
