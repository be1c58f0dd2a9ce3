import { describe, expect, test } from 'vitest';
import { gatherChanges } from '../../../src/importer/sync/edition-changes.ts';

type Qualifiers = Readonly<Record<string, string>>;

const claim = (
  value: string,
  more: { rank?: 'NORMAL' | 'DEPRECATED'; subject?: string; about?: string; qualifiers?: Qualifiers } = {},
) => ({
  subject: 'investment/n',
  about: 'amount',
  value,
  rank: 'NORMAL' as const,
  basis: 'STATED' as const,
  qualifiers: {},
  ...more,
});

describe('what an edition changes', () => {
  test('is told by the values, and of one value by how it is stated', () => {
    const changes = gatherChanges(2);
    changes.note({ claim: claim('1 USD') }, true, false);
    changes.note({ claim: claim('2 USD') }, false, true);
    const about = 'names';
    changes.note({ claim: claim('N@en', { about }) }, true, false);
    changes.note({ claim: claim('N@en', { about, rank: 'DEPRECATED' }) }, false, true);
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

  test('is told of a link by what is said of it', () => {
    const changes = gatherChanges(1);
    const owns = (share: string) =>
      claim('company/b', { about: 'owns', qualifiers: { share, since: '2010' } });
    changes.note({ claim: owns('60') }, true, false);
    changes.note({ claim: owns('55') }, false, true);
    expect(changes.changes().examples.changed).toEqual([
      'investment/n owns: company/b (share: 60, since: 2010) -> company/b (share: 55, since: 2010)',
    ]);
  });

  test('counts an entity once, as changed where only some of it is', () => {
    const changes = gatherChanges(1);
    changes.note({ claim: claim('1 USD') }, true, true);
    changes.note({ claim: claim('2 USD') }, false, true);
    changes.note({ claim: claim('3 USD', { subject: 'investment/m' }) }, false, true);
    expect(changes.changes().entities).toEqual({ added: 1, closed: 0, changed: 1, unchanged: 0 });
  });
});
