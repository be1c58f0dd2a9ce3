import type { Hop, Ontology } from '../../src/ontology/ontology.ts';
import { listOfKind } from '../../src/shapes/nodes.ts';
import type { Predicate } from '../../src/shapes/predicate.ts';
import type { Filling } from './fill.ts';

/** Parts of one investment: as many as make `slowList` take minutes. */
export const hubOfParts: Filling = {
  links: Array.from({ length: 2_000 }, (_, n) => ({
    from: `investment/part-${n}`,
    field: 'componentOf',
    to: 'investment/hub',
  })),
};

/** Asks of every part whether any part of its whole has a whole with a part as there is none: parts × parts × parts. */
export function slowList(ontology: Ontology) {
  const [up, down] = [hopOf(ontology, 'componentOf'), hopOf(ontology, 'components')];
  const some = (hop: Hop, where: Predicate): Predicate => ({ hop, quantifier: 'some', where });
  const none: Predicate = { compare: { column: 'status', many: false, test: 'eq', value: 'NONE' } };
  const where = some(up, some(down, some(up, some(down, none))));
  const order = [{ column: 'id', descending: false, nullable: false }];
  const page = { where, order, after: null, before: null, backward: false, limit: 10 };
  return listOfKind('Investment', page, { columns: ['id'], hops: [] });
}

function hopOf(ontology: Ontology, field: string): Hop {
  const hop = ontology.kind('Investment')?.hops.find((one) => one.field === field);
  if (hop === undefined) throw new Error(`Investments have no link ${field}.`);
  return hop;
}
