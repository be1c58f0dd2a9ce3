import { expect, test } from 'vitest';
import { company, mappedTexts } from '../../support/mapped-texts.ts';

const { mapped } = mappedTexts();

/** What is refused, as line and message, and how many claims are made. */
async function told(name: string, contents: string, more = '') {
  const { problems, claims } = await mapped(name, contents, company, more);
  return [problems.map(({ line, message }) => `${line} ${message}`), claims.length];
}

const twice = (key: string) => `the key "${key}" stands twice in one object`;

test('a line that names a key twice is a fault of that line, however deep, and the others are taken', async () => {
  const lines =
    '{"name":"a"}\n{"name":"b","name":"c"}\n{"name":"d","x":{"y z":1,"y z":null}}\n{"name":"e:\\":"}\n';
  expect(await told('twice.jsonl', lines)).toEqual([[`2 ${twice('name')}`, `3 ${twice('y z')}`], 2]);
});

test('a record of a list that names keys twice is one fault, at the line of the first', async () => {
  const list = `[
  { "name": "a" }, { "name": "b",
    "x": { "k": 1, "k": 2 },
    "name": "c" },
  { "name": "d" }
]`;
  expect(await told('twice.json', list)).toEqual([[`3 ${twice('k')}`], 2]);
  const features = `{"type": "FeatureCollection", "features":
    [{"name": "a", "name": "b"},
     {"name": "c"}]}`;
  expect(await told('twice.geojson', features)).toEqual([[`2 ${twice('name')}`], 1]);
});

test('of a file that names its list twice nothing is taken', async () => {
  const lists = '{"data": [{"name": "a"}],\n "data": [{"name": "b"}]}';
  expect(await told('lists.json', lists, 'reader: { select: data }')).toEqual([[`2 ${twice('data')}`], 0]);
  expect(await told('one.json', '{"name": "a",\n"name": "b"}')).toEqual([[`2 ${twice('name')}`], 0]);
});
