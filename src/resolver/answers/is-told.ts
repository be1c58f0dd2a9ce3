import { identityOf, type Judged } from '../../claims/identity.ts';
import { pairKey } from '../../claims/pair-of.ts';
import type { Answer } from './answer.ts';

/** Whether answers about others tell already whether two are the same: who has said that a is b and b is c need not be asked about a and c. */
export function isTold(a: string, b: string, answers: readonly Answer[]): boolean {
  const judged = answers.filter(({ answer }) => answer !== 'unsure').map(judgedBy);
  const { shownAs } = identityOf(judged);
  const group = (id: string): string => shownAs.get(id) ?? id;
  const apart = new Set(
    judged.flatMap(({ joins, subject, object }) => (joins ? [] : [pairKey(group(subject), group(object))])),
  );
  return group(a) === group(b) || apart.has(pairKey(group(a), group(b)));
}

/** An answer among others of the same person, none of which is stronger. */
const judgedBy = ({ a, b, answer }: Answer): Judged => ({
  ...{ id: pairKey(a, b), subject: b, object: a, joins: answer === 'same', dataset: '', source: '' },
  ...{ strength: '', deprecated: false },
});
