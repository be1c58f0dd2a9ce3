import type { Answer } from '../graphql/answer.ts';
import { addAnswerFields } from './ask/add-answer-fields.ts';
import { addAsk } from './ask/ask.ts';
import { addConflicts } from './conflicts/conflicts.ts';
import { addNeighbours } from './neighbours/neighbours.ts';
import { addPaths } from './paths/paths.ts';
import { addPossibleDuplicates } from './possible-duplicates/possible-duplicates.ts';
import { addSearch } from './search/search.ts';
import { addTimeline } from './timeline/timeline.ts';
import { addWhoInvests } from './who-invests/who-invests.ts';
import { addWhy } from './why/why.ts';

/** Every question with rules of its own: a folder each, and a line here. The schema has them in this order. */
export const answers: readonly Answer[] = [
  { add: addNeighbours },
  { add: addWhoInvests },
  { add: addPaths },
  { add: addWhy },
  { add: addConflicts },
  { add: addSearch },
  { add: addTimeline },
  { add: addPossibleDuplicates },
  { add: addAsk, finish: addAnswerFields },
];
