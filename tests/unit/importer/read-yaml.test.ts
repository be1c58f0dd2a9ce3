import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { rowsOfYaml } from '../../../src/importer/rows-of-yaml.ts';
import { faultOf, head, read } from '../../support/yaml-rows.ts';

const company = (entries: string) => `${head}entities:\n  company/a:\n${entries}`;

describe('a YAML file', () => {
  test('gives each claim the line it is on, through lists, maps and languages', () => {
    const text = `${head}evidence: { basis: STATED }
entities:
  company/a:
    evidence:
      locator: page 1
    names:
      en: A
      ko: [가,
        나]
      ja:
        - あ
    headquarteredIn: country/us
    owns:
      - company/b

      - { to: company/c,
          share: 60 }
      - to: company/d
    website:
      value: https://example.org
`;
    expect(read(text)).toEqual([
      [2, 'source'],
      [10, 'A@en COMMON'],
      [11, '가@ko COMMON'],
      [11, '나@ko ALIAS'],
      [13, 'あ@ja COMMON'],
      [15, 'country/us'],
      [17, 'company/b'],
      [19, 'company/c'],
      [21, 'company/d'],
      [23, 'https://example.org'],
    ]);
    expect(read(text.replaceAll('\n', '\r\n'))).toEqual(read(text));
  });

  test('gives each fault the line it is on', () => {
    const text = company(`    names:
      en: A
      ko: { a: b }
    owns:
      - company/b
      - { share: 5 }
      - { to: company/c, shar: 5 }
      -
    website: [[x]]
`);
    expect(read(text)).toEqual([
      [2, 'source'],
      [7, 'A@en COMMON'],
      [8, 'BAD_SYNTAX'],
      [10, 'company/b'],
      [11, 'BAD_SYNTAX'],
      [12, 'UNKNOWN_KEY'],
      [13, 'MISSING'],
      [14, 'BAD_SYNTAX'],
    ]);
  });

  test('lays evidence of an entry over that of its entity, and that over that of the file', () => {
    const text = `${head}evidence: { basis: STATED, locator: file, confidence: 0.5 }
entities:
  company/a:
    evidence: { locator: entity, quote: q }
    website: { value: https://a, quote: mine }
`;
    const row = [...rowsOfYaml(text, graph)].at(-1);
    expect(row).toMatchObject({
      raw: { source: 'source/x', basis: 'STATED', locator: 'entity', quote: 'mine', confidence: '0.5' },
    });
  });

  test('keeps the digits and words of scalars as they are written, and takes only null for nothing', () => {
    const scalars = [
      '1.50',
      '080',
      '2024-04-18',
      'yes',
      'no',
      'true',
      '.inf',
      '0x1F',
      '0o17',
      '1e3',
      '-0',
      '1_000',
    ];
    const quoted = ['"null"', "'~'", '"1.50"', '!!str null'];
    const values = (list: readonly string[]) =>
      read(company(`    legalForm: [${list.join(', ')}]\n`))
        .slice(1)
        .map(([, value]) => value);
    expect(values(scalars)).toEqual(scalars);
    expect(values(quoted)).toEqual(['null', '~', '1.50', 'null']);
    expect(values(['null', '~', 'NULL', ''])).toEqual(['MISSING', 'MISSING', 'MISSING']);
  });

  test('reads folded, literal and multi-line texts as YAML does', () => {
    const text = company(`    legalForm:
      - |
        two
        lines
      - >-
        one
        line
      - "a\\tb\\u0041"
`);
    expect(read(text).slice(1)).toEqual([
      [7, 'two\nlines\n'],
      [10, 'one line'],
      [13, 'a\tbA'],
    ]);
  });

  test('reads a name or prose as a map with its language, and keeps one that has it already', () => {
    const text = company(`    names:
      - { value: A, lang: en, kind: FORMER, rank: PREFERRED }
      - { value: B@en ALIAS, quote: q }
      - { value: C, kind: COMMON }
`);
    expect(
      read(text)
        .slice(1)
        .map(([, value]) => value),
    ).toEqual(['A@en FORMER', 'B@en ALIAS', 'C@ COMMON']);
  });

  test('takes `to` for Tongan among languages, and for the other end of a link', () => {
    expect(read(company('    names: { en: A, to: Akolo }\n')).slice(1)).toEqual([
      [6, 'A@en COMMON'],
      [6, 'Akolo@to COMMON'],
    ]);
  });

  test.each([
    ['{ value: { a: b }, lang: en }', 'BAD_SYNTAX'],
    ['{ value: ~, lang: en }', 'BAD_SYNTAX'],
    ['{ value: A, lang: [en] }', 'BAD_SYNTAX'],
    ['{ value: A, to: B }', 'BAD_SYNTAX'],
    ['{ value: A, langu: en }', 'UNKNOWN_KEY'],
    ['{ value: A, __proto__: x }', 'UNKNOWN_KEY'],
  ])('does not make a name of %s', (name, code) => {
    expect(read(company(`    names: [${name}]\n`))).toEqual([
      [2, 'source'],
      [6, code],
    ]);
  });

  test('refuses evidence of an unknown kind where it stands, and with it what it is for', () => {
    expect(faultOf(`${head}evidence: REPORTED\n`)).toMatchObject({
      line: 4,
      code: 'BAD_SYNTAX',
      path: 'evidence',
    });
    expect(faultOf(`${head}evidence:\n  basi: STATED\nentities: {}\n`)).toMatchObject({
      line: 5,
      code: 'UNKNOWN_KEY',
      message: 'basi is not a kind of evidence. Did you mean basis?',
    });
    expect(read(company('    evidence: { source: source/y }\n    website: https://a\n'))).toEqual([
      [2, 'source'],
      [6, 'UNKNOWN_KEY'],
    ]);
    expect(read(company('    evidence: ~\n    website: https://a\n'))).toHaveLength(2);
  });
});
