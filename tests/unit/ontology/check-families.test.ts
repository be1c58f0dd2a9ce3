import { describe, expect, test } from 'vitest';
import { text } from '../../../schema/values/index.ts';
import { checkDeclarations, DeclarationFault } from '../../../src/ontology/check-declarations.ts';
import type { FamilyDeclaration, KindDeclaration } from '../../../src/ontology/kind.ts';

const kindOf = (name: string, more: Partial<KindDeclaration> = {}): KindDeclaration => ({
  ...{ name, doc: 'A kind.', properties: {}, links: {} },
  ...more,
});
const owner = (more: Partial<FamilyDeclaration> = {}): FamilyDeclaration => ({
  ...{ name: 'Owner', doc: 'Who owns.', members: ['Firm', 'Land'] },
  ...more,
});

/** What is wrong with some families of firms and lands, a line each. */
function faultsOf(families: readonly FamilyDeclaration[], firm: Partial<KindDeclaration> = {}) {
  try {
    checkDeclarations({ common: {}, kinds: [kindOf('Firm', firm), kindOf('Land')], families });
    return [];
  } catch (error) {
    if (error instanceof DeclarationFault) return error.faults;
    throw error;
  }
}

describe('the check of families', () => {
  test('names an unknown member, and what was meant', () => {
    expect(faultsOf([owner({ members: ['Firm', 'Land', 'Lan'] })])).toEqual([
      'Owner: unknown member Lan. Did you mean Land?',
    ]);
  });

  test('knows of the families only those that are declared before', () => {
    const wide = owner({ name: 'Wide', members: ['Owner', 'Land'] });
    expect(faultsOf([owner(), wide])).toEqual([]);
    expect(faultsOf([wide, owner()])).toContain('Wide: unknown member Owner.');
  });

  test('demands a sentence, a name of its own, and two kinds', () => {
    expect(faultsOf([owner({ name: 'Firm', doc: 'x', members: ['Land'] })])).toEqual([
      'Firm: something else has that name',
      'Firm: a family has two kinds at least',
      "Firm: missing sentence (doc: 'What it is, with a stop at the end.')",
    ]);
    expect(faultsOf([owner({ name: 'Entity' })])).toEqual(['Entity: something else has that name']);
  });

  test('finds a field that a kind of it has already, its own or from another family', () => {
    const form = { form: { value: text, doc: 'A form.' } };
    expect(faultsOf([owner({ properties: form })], { properties: form })).toEqual([
      'Firm.form: a property of the family Owner clashes with a property',
    ]);
    expect(faultsOf([owner({ properties: form }), owner({ name: 'Holder', properties: form })])).toEqual([
      'Firm.form: a property of the family Holder clashes with a property of the family Owner',
      'Land.form: a property of the family Holder clashes with a property of the family Owner',
    ]);
  });

  test('finds an alias that a kind has no link to one for, or calls something else by', () => {
    const link = (type: string, more: object = {}) => ({
      ...{
        type,
        to: 'Land',
        one: true as const,
        doc: 'Where.',
        reverse: { name: type.toLowerCase(), doc: 'Who.' },
      },
      ...more,
    });
    const base = (of: Readonly<Record<string, string>>) =>
      owner({ aliases: { base: { doc: 'Where it is.', of } } });
    const firm = { links: { seat: link('SEAT') } };
    expect(faultsOf([base({ Firm: 'seat', Land: 'part' })], firm)).toEqual([
      'Owner.base: Land has no link to one for it',
    ]);
    const named = { value: text, doc: 'A text.' };
    const seat = { links: { seat: link('SEAT') } };
    expect(faultsOf([base({ Firm: 'seat' })], { links: { ...seat.links, base: link('BASE') } })).toEqual([
      'Owner.base: Land has no link to one for it',
      'Firm.base: a name of the family Owner clashes with a link',
      'Land.base: a name of the family Owner clashes with the reverse of Firm.base',
    ]);
    expect(faultsOf([base({ Firm: 'seat' })], { ...seat, properties: { base: named } })).toEqual([
      'Owner.base: Land has no link to one for it',
      'Firm.base: a name of the family Owner clashes with a property',
    ]);
  });
});
