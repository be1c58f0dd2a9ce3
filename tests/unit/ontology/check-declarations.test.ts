import { describe, expect, test } from 'vitest';
import { declarations } from '../../../schema/index.ts';
import { fuzzyDate, money, name, oneOf, text } from '../../../schema/values/index.ts';
import { checkDeclarations, DeclarationFault } from '../../../src/ontology/check-declarations.ts';
import type { KindDeclaration, LinkDeclaration } from '../../../src/ontology/kind.ts';

const firm = (more: Partial<KindDeclaration> = {}): KindDeclaration => ({
  name: 'Firm',
  doc: 'A firm.',
  properties: {},
  links: {},
  ...more,
});
const land = (more: Partial<KindDeclaration> = {}): KindDeclaration => ({ ...firm(more), name: 'Land' });
const link = (more: Partial<LinkDeclaration> = {}): LinkDeclaration => ({
  type: 'BASED_IN',
  to: 'Land',
  doc: 'Where it is.',
  reverse: { name: 'firms', doc: 'Firms that are here.' },
  ...more,
});

/** What is wrong with some kinds, a line each. */
function faultsOf(...kinds: readonly KindDeclaration[]): readonly string[] {
  try {
    checkDeclarations({ common: {}, kinds });
    return [];
  } catch (error) {
    if (error instanceof DeclarationFault) return error.faults;
    throw error;
  }
}

const missing = "missing sentence (doc: 'What it is, with a stop at the end.')";

describe('the check of an ontology', () => {
  test("finds no fault in the project's own", () => {
    expect(() => checkDeclarations(declarations)).not.toThrow();
  });

  test('names an unknown target of a link, and what was meant', () => {
    expect(faultsOf(firm({ links: { base: link({ to: 'Lan' }) } }), land())).toEqual([
      'Firm.base: unknown target Lan. Did you mean Land?',
    ]);
    expect(faultsOf(firm({ links: { base: link({ to: 'Elsewhere' }) } }), land())).toEqual([
      'Firm.base: unknown target Elsewhere.',
    ]);
  });

  test('finds two reverses of one name at one kind', () => {
    const links = { base: link(), seat: link({ type: 'SEATED_IN' }) };
    expect(faultsOf(firm({ links }), land())).toEqual([
      'Land.firms: the reverse of Firm.seat clashes with the reverse of Firm.base',
    ]);
  });

  test('finds a reverse that has the name of a property, also where the link leads to every kind', () => {
    const firms = { value: text, doc: 'A list.' };
    expect(
      faultsOf(firm({ links: { base: link({ to: 'Entity' }) } }), land({ properties: { firms } })),
    ).toEqual(['Land.firms: a property clashes with the reverse of Firm.base']);
  });

  test('finds a type of relationship that two links have', () => {
    const links = { base: link(), seat: link({ reverse: { name: 'seats', doc: 'Seats.' } }) };
    expect(faultsOf(firm({ links }), land())).toEqual([
      'Firm.seat: type BASED_IN is that of Firm.base already',
    ]);
  });

  test('demands a sentence of every kind, property, link, reverse, word and property of a link', () => {
    const colour = oneOf('Colour', 'A colour.', { RED: '', BLUE: 'Blue.' });
    const links = {
      base: link({
        doc: 'no capital.',
        reverse: { name: 'firms', doc: 'No stop' },
        properties: { since: { value: fuzzyDate, doc: '' } },
      }),
    };
    const properties = { colour: { value: colour, doc: ' ' } };
    expect(faultsOf(firm({ doc: 'firm', properties, links }), land())).toEqual(
      [
        'Firm',
        'Firm.colour',
        'Firm.colour RED',
        'Firm.base',
        'Firm.base (reverse firms)',
        'Firm.base.since',
      ].map((place) => `${place}: ${missing}`),
    );
  });

  test('finds money that is dated by what is not a fuzzy date', () => {
    const properties = {
      announced: { value: fuzzyDate, doc: 'When.' },
      title: { value: text, doc: 'What.' },
      amount: { value: money, doc: 'How much.', datedBy: 'anounced' },
      budget: { value: money, doc: 'How much.', datedBy: 'title' },
    };
    expect(faultsOf(firm({ properties }))).toEqual([
      'Firm.amount: datedBy names anounced, which is not a fuzzy date of Firm. Did you mean announced?',
      'Firm.budget: datedBy names title, which is not a fuzzy date of Firm. Did you mean title?',
    ]);
  });

  test('finds a link whose money names a date, since only its source dates it', () => {
    const properties = { share: { value: money, doc: 'How much.', datedBy: 'since' } };
    expect(faultsOf(firm({ links: { base: link({ properties }) } }), land())).toEqual([
      'Firm.base.share: money of a link is dated by its source, and takes no datedBy',
    ]);
  });

  test.each(['id', 'kind', 'name', 'claims', 'neighbours', 'evidence', 'source'])(
    'keeps the name %s for what every entity has',
    (reserved) => {
      const properties = { [reserved]: { value: fuzzyDate, doc: 'A date.' } };
      expect(faultsOf(firm({ properties }))).toContain(
        `Firm.${reserved}: a property clashes with what every entity has`,
      );
      const reverse = { name: reserved, doc: 'Firms.' };
      expect(faultsOf(firm({ links: { base: link({ reverse }) } }), land())).toContain(
        `Land.${reserved}: the reverse of Firm.base clashes with what every entity has`,
      );
    },
  );

  test('finds two properties that would be stored in one column', () => {
    const amount = { value: money, doc: 'How much.' };
    expect(faultsOf(firm({ properties: { amount, amountValue: { value: text, doc: 'As text.' } } }))).toEqual(
      ['Firm.amountValue: its column amountValue clashes with that of amount'],
    );
    const names = { value: name, doc: 'Names.', many: true } as const;
    expect(faultsOf(firm({ properties: { names, namesOrder: { value: text, doc: 'Order.' } } }))).toEqual([
      'Firm.namesOrder: its column namesOrder clashes with that of names',
    ]);
    const claims = { value: text, doc: 'A text.' };
    expect(faultsOf(firm({ links: { base: link({ properties: { claims } }) } }), land())).toEqual([
      'Firm.base.claims: its column claims clashes with that of the store',
    ]);
  });

  test('finds two kinds whose ids would begin the same way', () => {
    expect(faultsOf({ ...firm(), name: 'AIModel' }, { ...firm(), name: 'AiModel' })).toEqual([
      'AiModel: kind AiModel clashes with kind AIModel',
    ]);
  });

  test('demands the casing that belongs to each name', () => {
    const links = { Base: link({ type: 'basedIn', properties: { Since: { value: text, doc: 'When.' } } }) };
    expect(faultsOf({ ...firm({ links }), name: 'firm' }, land())).toEqual([
      "firm: a kind's name is PascalCase",
      'firm.Base: names of fields are camelCase',
      'firm.Base: type basedIn is SCREAMING_SNAKE',
      'firm.Base.Since: names of fields are camelCase',
    ]);
  });

  test('reports all faults at once, in one message', () => {
    const kinds = [firm({ doc: 'x', links: { base: link({ to: 'Lan', type: 'x' }) } }), land({ doc: 'y' })];
    const faults = faultsOf(...kinds);
    expect(faults).toHaveLength(4);
    expect(() => checkDeclarations({ common: {}, kinds })).toThrow(
      `the ontology has 4 fault(s):\n${faults.map((f) => `- ${f}`).join('\n')}`,
    );
  });

  test('finds a lifetime of what is not a date, or of a span and an end at once', () => {
    const dates = { opened: { value: fuzzyDate, doc: 'When.' }, colour: { value: text, doc: 'What.' } };
    expect(faultsOf(firm({ properties: dates, lifetime: { from: 'opened' } }), land())).toEqual([]);
    expect(
      faultsOf(firm({ properties: dates, lifetime: { from: 'opend', until: 'colour' } }), land()),
    ).toEqual([
      'Firm: its lifetime names opend, which is not a fuzzy date of it. Did you mean opened?',
      'Firm: its lifetime names colour, which is not a fuzzy date of it.',
    ]);
    expect(
      faultsOf(firm({ properties: dates, lifetime: { during: 'opened', until: 'opened' } }), land()),
    ).toEqual(['Firm: its lifetime is a span or a beginning and an end, and not both']);
  });

  test('finds codes that a kind is called by and does not have, or has many of', () => {
    const properties = {
      ticker: { value: text, doc: 'What the exchange calls it.' },
      aliases: { value: text, many: true, doc: 'What others call it.' },
    } as const;
    expect(faultsOf(firm({ properties, calledBy: ['ticker'] }), land())).toEqual([]);
    expect(faultsOf(firm({ properties, calledBy: ['tickr', 'aliases'] }), land())).toEqual([
      'Firm: it is called by tickr, which is not a property of which it has one. Did you mean ticker?',
      'Firm: it is called by aliases, which is not a property of which it has one.',
    ]);
  });

  test('finds what is shown in place of a name and is not one text', () => {
    const properties = {
      full: { value: text, doc: 'All of it on one line.' },
      lines: { value: text, many: true, doc: 'Its lines.' },
      since: { value: fuzzyDate, doc: 'Since when.' },
    } as const;
    expect(faultsOf(firm({ properties, inPlaceOfName: 'full' }), land())).toEqual([]);
    expect(
      ['ful', 'lines', 'since'].flatMap((shown) =>
        faultsOf(firm({ properties, inPlaceOfName: shown }), land()),
      ),
    ).toEqual([
      'Firm: ful, shown in place of a name, is not a text of which it has one. Did you mean full?',
      'Firm: lines, shown in place of a name, is not a text of which it has one.',
      'Firm: since, shown in place of a name, is not a text of which it has one.',
    ]);
  });

  test('finds among the kinds whose links come first one that is no kind of the graph', () => {
    const [known, other] = [firm(), land()];
    expect(() => checkDeclarations({ common: {}, kinds: [known], linksFirst: [known, other] })).toThrow(
      'linksFirst: Land is not one of the kinds.',
    );
  });

  test('finds a name of a reverse at a kind where the link does not lead', () => {
    const at = { Lond: { name: 'others', doc: 'Others.' } };
    const links = { base: link({ reverse: { name: 'firms', doc: 'Firms that are here.', at } }) };
    expect(faultsOf(firm({ links }), land())).toEqual([
      'Firm.base: its reverse has a name at Lond, where it does not lead. Did you mean Land?',
    ]);
  });
});
