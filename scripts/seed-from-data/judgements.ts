import type { Claim } from '../../src/claims/claim.ts';
import { claimLines, type Said } from '../claim-lines.ts';
import { chosen } from './chosen.ts';

/** Which entries of registers are which firms, bodies and persons of the seeds, as lines: what chosen.yaml says, with the ids that mappings made. */
export function judgements(claims: readonly Claim[]): string {
  const subjects = new Map(
    claims
      .filter(({ about }) => about === 'names')
      .map(({ subject, locator = '' }) => [`${kindOf(subject)} ${locator}`, subject]),
  );
  const idOf = (kind: string, locator: string): string => {
    const id = subjects.get(`${kind} ${locator}`);
    if (id === undefined) throw new Error(`chosen.yaml: no ${kind} is told of at ${locator}`);
    return id;
  };
  const said: readonly Said[] = [
    ...Object.entries(chosen.securities).map(([symbol, id]): Said => [idOf('company', symbol), 'sameAs', id]),
    ...Object.entries(chosen.bodies).map(([key, id]): Said => [idOf('public-body', key), 'sameAs', id]),
    ...Object.entries(chosen.persons).map(([key, id]): Said => [idOf('person', key), 'sameAs', id]),
    ...Object.entries(chosen.same).map(([id, same]): Said => [id, 'sameAs', same]),
  ];
  return claimLines(head, said);
}

const kindOf = (id: string): string => id.slice(0, id.indexOf('/'));

const head = {
  id: 'source/cui-bono-judgements-of-public-data',
  title: '[Which entries of public data are which firms, bodies and persons of the seeds]',
  publisher: 'Cui Bono',
  lang: 'en',
  sourceKind: 'OTHER',
  timing: 'STANDING',
};
