import { afterAll, describe, expect, test } from 'vitest';
import { askedOf } from '../support/asked-of.ts';
import { emptyForEach, importInto } from '../support/imports.ts';
import { scratchFiles } from '../support/scratch-files.ts';
import { storesUnderTest } from '../support/stores.ts';

const files = scratchFiles();
afterAll(() => files.remove());

/** A reason for the investment, with the bases of itself, of who holds it and of what it explains; null where nobody holds it. */
function reason(n: number, own: string, held: string | null, explains: string): readonly object[] {
  const subject = `rationale/r${n}`;
  const claim = (about: string, value: string, basis?: string) => ({
    subject,
    about,
    value,
    source: 'source/paper',
    ...(basis !== undefined && { basis }),
  });
  return [
    claim('basis', own),
    claim('explains', 'investment/x', explains),
    claim('motives', `motive/m${n}`),
    claim('because', `policy/p${n}`),
    ...(held === null ? [] : [claim('heldBy', 'company/a', held)]),
  ];
}

const rows = [
  { source: { id: 'source/paper', title: 'Paper', published: '2024-01-01' } },
  { subject: 'investment/x', about: 'amount', value: '100 USD', source: 'source/paper' },
  { subject: 'investment/x', about: 'investors', value: 'company/a', source: 'source/paper' },
  ...reason(1, 'STATED', 'STATED', 'STATED'),
  ...reason(2, 'STATED', 'STATED', 'INFERRED'),
  ...reason(3, 'STATED', 'REPORTED', 'STATED'),
  ...reason(4, 'REPORTED', null, 'REPORTED'),
  ...reason(5, 'STATED', null, 'STATED'),
];

describe.each(storesUnderTest())('money by motive on $name', (underTest) => {
  const world = emptyForEach(underTest);
  const asked = askedOf(world);

  test('is credited only where the reason, who holds it and what it explains are of a basis that is asked for', async () => {
    await importInto(world.store, [files.write('rows.jsonl', rows)]);
    const credited = async (dimension: string, basis: string): Promise<readonly string[]> => {
      const { whoInvests } = await asked(
        `{ whoInvests(groupBy: [${dimension}]${basis}) { nodes { total keys { value } } } }`,
      );
      const { nodes } = whoInvests as { nodes: { total: string; keys: { value: string }[] }[] };
      expect(nodes.every(({ total }) => total === '100')).toBe(true);
      return nodes.map(({ keys }) => keys[0]?.value.slice(-2) ?? '').sort();
    };
    expect(await credited('MOTIVE', '')).toEqual(['m1', 'm2', 'm3', 'm4', 'm5']);
    expect(await credited('MOTIVE', ', basis: [STATED]')).toEqual(['m1', 'm5']);
    expect(await credited('POLICY', ', basis: [STATED]')).toEqual(['p1', 'p5']);
    expect(await credited('MOTIVE', ', basis: [REPORTED, STATED]')).toEqual(['m1', 'm3', 'm4', 'm5']);
    expect(await credited('MOTIVE', ', basis: [ESTIMATED]')).toEqual(['wn']);
  });
});
