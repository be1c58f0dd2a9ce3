import { describe, expect, test } from 'vitest';
import { company, mappedTexts } from '../../support/mapped-texts.ts';

const { mapped } = mappedTexts();

describe('rows of a table', () => {
  test('make entities, links between them and properties of the links', async () => {
    const { claims, problems } = await mapped(
      'table.csv',
      'name,owner,pct,day,cc\nWidget,Gadget,"33,4",01/02/2020,de\nSprocket,,,,\n',
      `${company}      headquarteredIn: { to: { kind: country, code: { column: cc, table: countries } } }
  owner:
    kind: company
    id: { slug: owner }
    claims:
      owns: { to: maker, share: { column: pct, decimal: "," }, since: { column: day, format: dd/MM/yyyy } }
`,
    );
    expect(problems).toEqual([]);
    expect(claims).toEqual([
      'company/widget names Widget@ OFFICIAL',
      'company/widget headquarteredIn country/de',
      'company/gadget owns company/widget share=33.4 since=2020-02-01',
      'company/sprocket names Sprocket@ OFFICIAL',
    ]);
  });

  test('are split, looked up and joined with what says how they are read', async () => {
    const { claims } = await mapped(
      'values.csv',
      'name,aka,sum,cur,to\nWidget,Wid; W ;Wid;-,1.5,EUR,2\n',
      `
  maker:
    kind: company
    id: { slug: name }
    claims:
      names: { column: aka, split: ";", lang: en, kind: ALIAS }
  award:
    kind: subsidy
    id: { slug: name }
    claims:
      status: { column: cur, words: { EUR: PAID } }
      amount: { column: sum, times: 1000000, currency: { column: cur }, upTo: { column: to, times: 1000000 } }
`,
      'empty: ["-"]',
    );
    expect(claims).toEqual([
      'company/widget names Wid@en ALIAS',
      'company/widget names W@en ALIAS',
      'subsidy/widget status PAID',
      'subsidy/widget amount 1500000 EUR AT_LEAST 2000000 AT_MOST',
    ]);
  });

  test('of which one is bad lose that claim alone, and say where and of which column', async () => {
    const { claims, problems } = await mapped(
      'bad.csv',
      'name,site\nWidget,not a url\n"Spro\ncket",https://example.org/\n',
      `${company}      website: site\n`,
    );
    expect(claims).toEqual([
      'company/widget names Widget@ OFFICIAL',
      'company/spro-cket names Spro\ncket@ OFFICIAL',
      'company/spro-cket website https://example.org/',
    ]);
    expect(problems).toMatchObject([{ line: 2, path: 'maker.website (site)', code: 'BAD_VALUE' }]);
  });

  test('are refused together where a column is missing that is not optional', async () => {
    const table = 'nam,site\nWidget,\n';
    const { claims, problems } = await mapped('missing.csv', table, company);
    expect(claims).toEqual([]);
    expect(problems).toMatchObject([
      { line: 1, path: 'name', code: 'MISSING', message: 'the file has no column name. Did you mean nam?' },
    ]);
    const optional = company
      .replace('column: name', 'column: name, optional: yes')
      .replace('slug: name', 'slug: nam');
    expect((await mapped('missing.csv', table, optional)).problems).toEqual([]);
  });

  test('that say something again say it once, and columns that nothing maps are told', async () => {
    const { claims, notes } = await mapped(
      'again.csv',
      'name,x,y\nWidget,1,\nWidget,2,\nW,,\n',
      company,
      'ignore: [y]',
    );
    expect(claims).toHaveLength(2);
    expect(notes.repeats).toBe(1);
    expect(notes.unmapped()).toEqual([{ column: 'x', records: 2, example: '1' }]);
  });

  test('have a key of several columns only where all of them are there, or optional', async () => {
    const table = 'a,b\n1,2\n1,\n2,\n';
    const keyed = (key: string) => `
  maker:
    kind: company
    id: [{ key: ${key} }, { slug: a }]
    claims:
      names: a
`;
    const subjects = async (key: string) =>
      (await mapped('keys.csv', table, keyed(key))).claims.map((claim) =>
        claim.slice(0, 'company/widgets'.length),
      );
    expect(await subjects('[a, b]')).toEqual(['company/widgets', 'company/1 names', 'company/2 names']);
    expect(await subjects('[a, { column: b, optional: yes }]')).toEqual(Array(3).fill('company/widgets'));
  });

  test('without anything to make an id of are counted', async () => {
    const { claims, notes } = await mapped('nameless.csv', 'name,x\n,1\nWidget,2\n', company);
    expect(claims).toHaveLength(1);
    expect(Object.fromEntries(notes.leftOut)).toEqual({ maker: 1 });
  });
});

describe('nested records', () => {
  const terms = `
  person:
    kind: person
    id: { key: id }
    claims:
      names: { column: name }
  holder:
    each: terms
    kind: { table: kinds }
    id: { key: { from: $record.id } }
    claims:
      holdsOfficeAt: { to: { kind: public-body, slug: office }, role: title, during: { from: start & "/" & end } }
`;
  const tables = 'tables: { kinds: { file: this, key: id, value: { column: type, words: { P: person } } } }';
  const people = [
    {
      id: 1,
      type: 'P',
      name: 'A',
      terms: [{ office: 'Senate', title: 'Member', start: '2001', end: '2003' }],
    },
    { id: 2, type: 'P', name: 'B', terms: [] },
  ];

  test.each([
    ['people.json', JSON.stringify(people, null, 1), ''],
    ['people.jsonl', people.map((one) => JSON.stringify(one)).join('\n'), ''],
    ['people.yaml', JSON.stringify({ all: people }), 'reader: { select: all }\n'],
    ['data.json', JSON.stringify({ a: ['['], data: { items: people } }), 'reader: { select: data.items }\n'],
  ])('make entities of their parts, whose kind other records tell: %s', async (name, text, reader) => {
    const { claims, problems } = await mapped(name, text, terms, `${reader}${tables}`);
    expect(problems).toEqual([]);
    expect(claims.map((claim) => claim.replace(/widgets-[0-9a-f]{16}/, '#'))).toEqual([
      'person/# names A@ COMMON',
      'person/# holdsOfficeAt public-body/senate role=Member during=2001/2003',
      'person/# names B@ COMMON',
    ]);
  });

  test('stand on the lines on which they begin', async () => {
    const { problems } = await mapped(
      'lines.json',
      '[\n {"name": "A", "site": "]"},\n {"name": "B",\n  "site": "https://example.org"}, {"name":\n "C", "site": "x"}]',
      `${company}      website: site\n`,
    );
    expect(problems.map(({ line, message }) => [line, message.slice(0, 1)])).toEqual([
      [2, ']'],
      [4, 'x'],
    ]);
  });
});
