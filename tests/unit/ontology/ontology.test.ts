import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { decimal, text } from '../../../schema/values/index.ts';
import { joinDeclarations } from '../../../src/ontology/join-declarations.ts';
import { family, kind } from '../../../src/ontology/kind.ts';

const firm = kind({
  name: 'Firm',
  doc: 'A firm.',
  properties: { form: { value: text, doc: 'Its form.' } },
  links: {
    owns: {
      type: 'OWNS',
      to: 'Firm',
      doc: 'Firms that it owns.',
      reverse: { name: 'ownedBy', doc: 'Firms that own it.' },
      properties: { share: { value: decimal, doc: 'How much.' } },
    },
    seat: {
      type: 'SEATED_IN',
      to: 'Seat',
      one: true,
      doc: 'Where it is.',
      reverse: { name: 'firms', doc: 'Firms that are here.' },
    },
    mentions: {
      type: 'MENTIONS',
      to: 'Entity',
      doc: 'What it is about.',
      reverse: { name: 'mentionedBy', doc: 'Firms that speak of it.' },
    },
  },
});
const land = kind({ name: 'Land', doc: 'A land.', properties: {}, links: {} });
const model = kind({ name: 'AIModel', doc: 'A model.', properties: {}, links: {} });
const company = kind({ name: 'HoldingCompany', doc: 'A company.', properties: {}, links: {} });
const seat = family({ name: 'Seat', doc: 'Where a firm is.', members: ['AIModel', 'Land'] });
const owner = family({
  name: 'Owner',
  doc: 'Who holds land.',
  members: ['Firm', 'Seat'],
  properties: { since: { value: text, doc: 'Since when.' } },
  links: {
    holds: {
      type: 'HOLDS',
      to: 'HoldingCompany',
      doc: 'What it holds.',
      reverse: { name: 'holders', doc: 'Who holds it.' },
    },
  },
});
const toy = joinDeclarations({
  common: { names: { value: text, doc: 'Its names.' } },
  kinds: [firm, land, model, company],
  families: [seat, owner],
});

const fieldsOf = (name: string) => toy.kind(name)?.hops.map((h) => `${h.field}${h.forward ? '' : ' back'}`);

describe('an ontology', () => {
  test('names each kind as ids, GraphQL and the store need it', () => {
    expect(toy.kinds.map(({ prefix, code, singular, plural }) => [prefix, code, singular, plural])).toEqual([
      ['firm', 'FIRM', 'firm', 'firms'],
      ['land', 'LAND', 'land', 'lands'],
      ['ai-model', 'AI_MODEL', 'aiModel', 'aiModels'],
      ['holding-company', 'HOLDING_COMPANY', 'holdingCompany', 'holdingCompanies'],
    ]);
  });

  test('gives every kind the properties that are common to all', () => {
    expect(toy.kind('Firm')?.properties.map((p) => p.name)).toEqual(['names', 'since', 'form']);
    expect(toy.kind('HoldingCompany')?.properties.map((p) => p.name)).toEqual(['names']);
  });

  test('gives the kinds of a family what the family declares, and a link of it one type', () => {
    expect(toy.kind('Land')?.properties.map((p) => p.name)).toEqual(['names', 'since']);
    const holds = toy.kind('Land')?.hops.find((h) => h.field === 'holds');
    expect(holds).toMatchObject({
      source: 'Owner',
      from: ['Firm', 'Land', 'AIModel'],
      to: ['HoldingCompany'],
    });
    expect(toy.kind('HoldingCompany')?.hops.find((h) => h.field === 'holders')).toMatchObject({
      target: 'Owner',
      to: ['Firm', 'Land', 'AIModel'],
    });
  });

  test('has of a family what all of its kinds have, in the order of the kinds', () => {
    const { members, properties, hops } = toy.target('Owner');
    expect(members.map((k) => k.name)).toEqual(['Firm', 'Land', 'AIModel']);
    expect(properties.map((p) => p.name)).toEqual(['names', 'since']);
    expect(hops.map((h) => h.field)).toEqual(['holds', 'mentionedBy']);
    expect(toy.target('Seat').hops.map((h) => h.field)).toEqual(['holds', 'firms', 'mentionedBy']);
  });

  test('stands for all kinds at once where some link leads to every kind, and else not', () => {
    expect(toy.target('Entity').members).toHaveLength(4);
    expect(() => graph.target('Entity')).toThrow('The ontology has no Entity.');
  });

  test('gives a link a hop at both of its ends', () => {
    expect(fieldsOf('Firm')).toEqual([
      ...['owns', 'seat', 'mentions', 'holds'],
      ...['ownedBy back', 'mentionedBy back'],
    ]);
    expect(fieldsOf('Land')).toEqual(['holds', 'firms back', 'mentionedBy back']);
    expect(fieldsOf('HoldingCompany')).toEqual(['mentionedBy back', 'holders back']);
  });

  test('tells the reverse of a link to one, which is to many, from the link itself', () => {
    const there = toy.kind('Firm')?.hops.find((h) => h.field === 'seat');
    const back = toy.kind('Land')?.hops.find((h) => h.field === 'firms');
    expect(there).toMatchObject({ forward: true, one: true, from: ['Firm'], to: ['Land', 'AIModel'] });
    expect(back).toMatchObject({ forward: false, one: false, from: ['Land', 'AIModel'], to: ['Firm'] });
    expect(back).toMatchObject({ about: 'seat', type: 'SEATED_IN', doc: 'Firms that are here.' });
  });

  test('shows the properties of a link from both ends', () => {
    const hops = toy.kind('Firm')?.hops.filter((h) => h.type === 'OWNS');
    expect(hops?.map((h) => h.properties.map((p) => p.name))).toEqual([['share'], ['share']]);
  });

  test('leads a link to every kind where the word for all of them is used', () => {
    expect(toy.links.find((l) => l.field === 'mentions')?.to).toEqual([
      'Firm',
      'Land',
      'AIModel',
      'HoldingCompany',
    ]);
  });

  test('lists each link once, from the side on which it is declared', () => {
    expect(toy.links.map((l) => l.type)).toEqual(['OWNS', 'SEATED_IN', 'MENTIONS', 'HOLDS']);
  });

  test('knows the kind of an id by what comes before its slash, and nothing else', () => {
    expect(toy.kindOfId('ai-model/x')?.name).toBe('AIModel');
    for (const id of ['ai-models/x', 'AIModel/x', 'firm', '/firm', '', 'constructor/x', '__proto__/x'])
      expect(toy.kindOfId(id)).toBeUndefined();
  });

  test("resolves every hop of the project's own to its other end", () => {
    for (const k of graph.kinds)
      for (const hop of k.hops)
        for (const other of hop.to)
          expect(
            graph.kind(other)?.hops.filter((h) => h.type === hop.type && h.forward !== hop.forward),
          ).toHaveLength(1);
  });
});
