import { expect, test } from 'vitest';
import { fuzzyDate, text } from '../../../schema/values/index.ts';
import { joinDeclarations } from '../../../src/ontology/join-declarations.ts';
import { kind, type PropertyDeclaration } from '../../../src/ontology/kind.ts';

const faultsOf = (properties: Readonly<Record<string, PropertyDeclaration>>): string => {
  try {
    joinDeclarations({
      common: {},
      kinds: [kind({ name: 'Widget', doc: 'A thing.', properties, links: {} })],
    });
    return '';
  } catch (fault) {
    return String(fault);
  }
};
const date = { value: fuzzyDate, doc: 'When it was made.' };

test('an event is a fuzzy date with a word of its own', () => {
  expect(faultsOf({ made: { ...date, event: 'made' }, sold: { ...date, event: 'put up for sale' } })).toBe(
    '',
  );
});

test('an event that is not a date, has no readable word, or shares its word is refused', () => {
  expect(faultsOf({ colour: { value: text, doc: 'Its colour.', event: 'painted' } })).toContain(
    'Widget.colour: an event is a fuzzy date of which there is one',
  );
  expect(faultsOf({ made: { ...date, many: true, event: 'made' } })).toContain('of which there is one');
  expect(faultsOf({ made: { ...date, event: 'Was_Made' } })).toContain('is not made of lowercase words');
  expect(faultsOf({ made: { ...date, event: 'done' }, sold: { ...date, event: 'done' } })).toContain(
    'Widget.sold: event done clashes with event done',
  );
});
