import { describe, expect, test } from 'vitest';
import { json } from '../../../src/mapping/readers/json.ts';
import { markdown } from '../../../src/mapping/readers/markdown.ts';
import { yaml } from '../../../src/mapping/readers/yaml.ts';
import {
  area,
  done,
  expectEach,
  lines,
  noText,
  type Row,
  read,
  records,
  syntax,
} from '../../support/defects.ts';
import { gathered } from '../../support/gathered.ts';

async function* bytesOf(text: string) {
  yield Buffer.from(text);
}

/** Values that only formats with types have, as JSON writes them. */
const typed: readonly Row<string>[] = [
  ['{"name":"Null","area":null}', null],
  ['{"name":"List","area":["1","2"]}', null],
  ['{"name":"Parts","area":{"of":1}}', area],
  ['{"name":{"en":"Hall"}}', 'hall.id (name) BAD_VALUE'],
  ['{"name":["Two","ids"]}', 'hall.id (name) BAD_ID'],
  ['{"name":"Yes","area":true}', area],
  ['{"name":"Large","area":1e999}', area],
  ['{"name":"Zero \\u0000"}', noText],
  ['{"name":"Half \\ud800"}', noText],
  ['{"":"Empty key","name":"Key"}', null],
  ['{"__proto__":{"name":"x"},"name":"Proto"}', null],
  ['{"name":"Twice","area":"x","area":1}', syntax],
  [`{"name":"Deep","more":${'['.repeat(200)}${']'.repeat(200)}}`, ' TOO_LONG'],
  ['[]', syntax],
  ['"Hall"', syntax],
  ['7', syntax],
  ['null', syntax],
];

const object = (name: string): string => JSON.stringify({ name, area: 1, country: 'jp' });

const objects: readonly Row<string>[] = [
  ...records.map(({ record, told }) => [JSON.stringify(record), told] as const),
  ...typed,
];

test('jsonl loses nothing but what is wrong', async () => {
  const shapes: readonly Row<string>[] = [
    ['{"name":"Cut","area":', syntax],
    ['{"name":"Comma",}', syntax],
    ['{"name":"Comment"} // it', syntax],
    ['# a comment', syntax],
    ["{'name':'Quotes'}", syntax],
    ['{name:"Key"}', syntax],
    ['{"name":"NaN","area":NaN}', syntax],
    ['{"name":"Hex","area":0x1F}', syntax],
    ['{"name":"Zeros","area":007}', syntax],
    ['{"name":"One"}{"name":"Two"}', syntax],
    ['{"name":"Tab\t"}', syntax],
    ['{"name":"Escape \\x"}', syntax],
    ['\uFEFF{"name":"Mark"}', null],
    ['{"name":"Windows"}\r', null],
    [`{"name":"${'x'.repeat(5_000)}"}`, ' TOO_LONG'],
    ['', null],
    ['[', syntax],
  ];
  await expectEach([...objects, ...shapes], object, lines, 1, (all) => read('halls.jsonl', all.join('\n')));
});

describe('json', () => {
  test.each([
    ['halls.json', (all: readonly string[]) => `[${all.join(',\n')}]`],
    [
      'halls.geojson',
      (all: readonly string[]) => `{"type":"FeatureCollection","features":[${all.join(',\n')}]}`,
    ],
  ])('%s loses nothing but what is wrong', async (name, whole) => {
    await expectEach(objects, object, lines, 1, (all) => read(name, whole(all)));
  });
});

test('yaml loses nothing but what is wrong', async () => {
  const rows = objects.filter(([text]) => !/^\{"__proto|"Twice"|"Null"|"Large"|"Zero|"Half|"Deep/.test(text));
  const shapes: readonly Row<string>[] = [
    ['{name: Null, area: ~}', area],
    ['{name: Nothing, area: }', null],
    ['{name: Hex, area: 0x1F}', area],
    ['{name: NaN, area: .nan}', area],
    ['{name: Date, done: 2020-02-30}', done],
    ['{name: Norway, country: no}', null],
    ['{name: Tag, area: !!float 1}', null],
    ['', syntax],
  ];
  await expectEach([...rows, ...shapes], object, lines, 1, (all) =>
    read('halls.yaml', all.map((text) => `- ${text}`).join('\n')),
  );
});

describe('a file that cannot be read as a whole tells where', () => {
  test.each([
    ['halls.yaml', '- name: A\n- name: B\n  name: C\n', '3  BAD_SYNTAX'],
    ['halls.yaml', '- name: A\n- name: *x\n', '2  BAD_SYNTAX'],
    ['halls.yaml', '- name: A\n- [[B\n- ]\n', '3  BAD_SYNTAX'],
    ['halls.yaml', `- name: A\n- ${'['.repeat(20_000)}`, '2  BAD_SYNTAX'],
    ['halls.json', '[{"name":"A"},\n{"name":"B"},\n{"name":]', '3  BAD_SYNTAX'],
    ['halls.json', '[{"name":"A"},\n{"name":"B"', '2  BAD_SYNTAX'],
    ['halls.json', '[{"name":"A"},\n]', '2  BAD_SYNTAX'],
    ['halls.json', '[\n{"name":"Bell \u0007"},\n{"name":"B"}\n]\n', '2  BAD_SYNTAX'],
    ['halls.json', '[{"name":"A"},\n{"name":"Escape \\x"},\n{"name":"B"}]', '2  BAD_SYNTAX'],
    ['halls.md', '---\na: b\na: [c\n---\n- A\n', '3 front BAD_SYNTAX'],
    ['halls.md', '---\na: *b\n---\n- A\n', '2 front BAD_SYNTAX'],
  ])('%s %j', async (name, text, told) => {
    expect((await read(name, text)).told).toEqual([told]);
  });
});

test('what is wrong with YAML is told without the place in it, which in a part of a file is another one', async () => {
  const limits = { lineBytes: 1 << 20, fileBytes: 1 << 20 };
  const [fault] = await gathered(markdown.read(bytesOf('---\na: b\na: c\n---\n'), limits));
  expect(fault).toMatchObject({ line: 3, fault: { message: 'Map keys must be unique', path: 'front' } });
});

test('a list of YAML that is not where it is looked for is told by where that is', async () => {
  const records = yaml.read(bytesOf('data: []'), { lineBytes: 1, fileBytes: 100, select: 'data.items' });
  await expect(gathered(records)).rejects.toMatchObject({ path: 'data.items', expected: 'a list of maps' });
});

test('numbers of more digits than a number keeps are the texts that they were', async () => {
  const digits = '12345678901234567890';
  for (const [name, text] of [
    ['long.json', `[{"name":${digits}}]`],
    ['long.jsonl', `{"name":${digits}}`],
  ] as const)
    expect((await read(name, text)).halls).toEqual([digits]);
});

test('a text of millions of escaped signs is read, beside a long number, and told where it is broken', async () => {
  const [line, limits] = [
    `{"name":"${'\\"'.repeat(4_000_000)}",`,
    { lineBytes: 1 << 24, fileBytes: 1 << 24 },
  ];
  const records = async (text: string) => gathered(json.read(bytesOf(text), limits));
  expect(await records(`${line}"id":12345678901234567890}`)).toMatchObject([
    { line: 1, data: { id: '12345678901234567890' } },
  ]);
  expect(await records(`${line}\n}`)).toMatchObject([{ line: 2, fault: { code: 'BAD_SYNTAX' } }]);
});

test('markdown of many points, or of code that nothing closes, takes no longer for each of them', async () => {
  const limits = { lineBytes: 1 << 20, fileBytes: 16 << 20 };
  for (const [text, count] of [
    ['- a\n', 200_000],
    ['```js\n- a\n', 200_000],
  ] as const) {
    const points = await gathered(markdown.read(bytesOf(text.repeat(count)), limits));
    expect(points).toHaveLength(count);
    expect(points.at(-1)).toMatchObject({ data: { number: String(count) } });
  }
}, 60_000);

test('markdown loses nothing but what is wrong', async () => {
  const rows: readonly Row<string>[] = [
    ['- Lost \uFFFD', 'hall.id (text) BAD_TEXT'],
    ['- Zero \0', 'hall.names (text) BAD_TEXT'],
    ['- [Open](link', null],
    ['- **Open', null],
    ['- ', null],
    ['7) Numbered', null],
    ['- Two\n  lines', null],
    ['```\n- Code\n```', null],
    ['~~~\n```\n- Code\n~~~', null],
    [`- ${'n'.repeat(1_500)}`, 'hall.names (text) TOO_LONG'],
    ['no point', null],
    ['- Windows\r', null],
  ];
  const good = (name: string): string => `- ${name}`;
  await expectEach(rows, good, lines, 1, (all) => read('halls.md', all.join('\n'), 'text'));
  const code = '```\n- Code\n```\n````\n```\n- Code\n````\n- Hall\n``` one ```\n- Hall 2\n```\n- Open\n';
  const named = await read('code.md', code, 'text');
  expect(named).toEqual({ halls: ['Hall', 'Hall 2', 'Open'], told: [] });
});
