import { describe, expect, it } from 'vitest';
import { linkCountsQuery } from '../../../explorer/src/views/canvas/load/link-counts.ts';
import { linkFields } from '../../../explorer/src/views/canvas/load/link-fields.ts';

const object = (name: string, ...interfaces: string[]) => ({
  kind: 'OBJECT',
  name,
  interfaces: interfaces.map((of) => ({ name: of })),
});
const some = <Of>(ofType: Of) => ({ kind: 'NON_NULL', name: null, ofType });

describe('the links of a kind', () => {
  it('are its fields that lead to an entity or to a list of them, without those of every entity', () => {
    const fields = [
      { name: 'id', type: some({ kind: 'SCALAR', name: 'ID' }) },
      { name: 'claims', type: some(object('ClaimConnection')) },
      { name: 'amount', type: object('Money') },
      { name: 'indicator', type: object('Indicator', 'Node', 'Entity') },
      { name: 'of', type: { kind: 'INTERFACE', name: 'Entity', interfaces: [{ name: 'Node' }] } },
      { name: 'citedBy', type: some(object('ObservationCitedByConnection')) },
      { name: 'names', type: some({ kind: 'LIST', name: null }) },
    ];
    const entity = { fields: [{ name: 'id' }, { name: 'claims' }] };
    expect(linkFields({ type: { fields }, entity })).toEqual(['indicator', 'of', 'citedBy']);
  });

  it('are none where the type is not known', () => {
    expect(linkFields({ type: null, entity: null })).toEqual([]);
  });

  it('are counted in one question, which takes nothing in that is no name of a field', () => {
    const text = linkCountsQuery(['policies', 'x") { id } evil: node(id: "']).loc?.source.body ?? '';
    expect(text.replace(/\s+/g, ' ')).toContain('policies: neighbours(links: [ "policies"], first: 1)');
    expect(text).not.toContain('evil');
  });
});
