import { expect, test } from 'vitest';
import { fuzzyDate, text } from '../../../schema/values/index.ts';
import { faultsOfTimes } from '../../../src/ontology/check-times.ts';
import type { LinkDeclaration, TimesDeclaration } from '../../../src/ontology/kind.ts';

const holds = (times: TimesDeclaration, more: Partial<LinkDeclaration> = {}): LinkDeclaration => ({
  type: 'HOLDS',
  to: 'Office',
  doc: 'Offices.',
  reverse: { name: 'heldBy', doc: 'Holders.' },
  properties: {
    role: { value: text, doc: 'Its name.' },
    during: { value: fuzzyDate, doc: 'Its span.' },
  },
  times,
  ...more,
});

test('a link may hold several times, told apart by its own properties and dated by one of them', () => {
  expect(faultsOfTimes('Person.holds', holds({ by: ['role', 'during'], during: 'during' }))).toEqual([]);
  expect(faultsOfTimes('Person.holds', holds({ by: ['role'] }))).toEqual([]);
});

test('a link that says otherwise how it holds several times is refused, with what was meant', () => {
  expect(faultsOfTimes('Person.holds', holds({ by: ['rolle'], during: 'durin' }, { one: true }))).toEqual([
    'Person.holds: a link to one holds once, and takes no times',
    'Person.holds: its times are told apart by rolle, which it does not have. Did you mean role?',
    'Person.holds: its times are dated by durin, which is not a fuzzy date of it. Did you mean during?',
  ]);
  expect(faultsOfTimes('Person.holds', holds({ by: [], during: 'during', since: 'role' }))).toEqual([
    'Person.holds: its times are told apart by no property',
    'Person.holds: its times are dated by role, which is not a fuzzy date of it.',
    'Person.holds: its times are dated by a span or by a beginning, and not by both',
  ]);
});
