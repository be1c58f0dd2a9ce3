import { describe, expect, test } from 'vitest';
import { gatherChanges } from '../../../src/importer/sync/edition-changes.ts';

const group = { key: 'investment/n amount', subject: 'investment/n', about: 'amount' };
const claim = (value: string, rank: 'NORMAL' | 'DEPRECATED' = 'NORMAL') => ({
  value,
  rank,
  basis: 'STATED' as const,
});

describe('what an edition changes', () => {
  test('is told by the values, and of one value by how it is stated', () => {
    const changes = gatherChanges(2);
    changes.note({ group, claim: claim('1 USD') }, true, false);
    changes.note({ group, claim: claim('2 USD') }, false, true);
    const named = { ...group, about: 'names', key: 'investment/n names' };
    changes.note({ group: named, claim: claim('N@en') }, true, false);
    changes.note({ group: named, claim: claim('N@en', 'DEPRECATED') }, false, true);
    expect(changes.changes()).toMatchObject({
      claims: { added: 0, closed: 0, changed: 2, unchanged: 0 },
      closed: 2,
      examples: {
        changed: [
          'investment/n amount: 1 USD -> 2 USD',
          'investment/n names: N@en (NORMAL, STATED) -> N@en (DEPRECATED, STATED)',
        ],
      },
    });
  });

  test('counts an entity once, as changed where only some of it is', () => {
    const changes = gatherChanges(1);
    changes.note({ group, claim: claim('1 USD') }, true, true);
    changes.note({ group, claim: claim('2 USD') }, false, true);
    changes.note({ group: { ...group, subject: 'investment/m' }, claim: claim('3 USD') }, false, true);
    expect(changes.changes().entities).toEqual({ added: 1, closed: 0, changed: 1, unchanged: 0 });
  });
});
