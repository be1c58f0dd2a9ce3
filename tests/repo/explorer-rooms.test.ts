import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../explorer/src');

/** What each room of the explorer may import, beside itself. Views know no other view. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  address: [],
  graphql: [],
  language: [],
  parts: ['address', 'graphql', 'language', 'styles'],
  pictures: ['address', 'language', 'parts', 'styles'],
  views: ['address', 'graphql', 'language', 'parts', 'pictures', 'styles'],
};

/** Packages that only some may import: what draws is loaded by the views that draw. */
const ownedBy: Readonly<Record<string, readonly string[]>> = {
  sigma: ['views/canvas/draw'],
  graphology: ['views/canvas'],
  'd3-geo': ['pictures', 'views/answer/map-drawing.tsx'],
  'd3-sankey': ['pictures'],
  downshift: ['parts/entity-picker.tsx'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/.test(name),
);
const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/(?:from|import\(?)\s*'([^']+)'/g)].map(
    ([, path = '']) => path,
  );

/** The room of a file; each view is one. */
const roomOf = (file: string): string =>
  file
    .split('/')
    .slice(0, file.startsWith('views/') ? 2 : 1)
    .join('/');

describe.each(files.filter((file) => file.includes('/')))('%s', (file) => {
  test('imports only from rooms that its own may know', () => {
    const room = roomOf(file);
    const allowed = mayImport[room.split('/')[0] ?? ''] ?? [];
    const imported = importsOf(file)
      .filter((path) => path.startsWith('.'))
      .map((path) => roomOf(normalize(join(dirname(file), path))))
      .filter((other) => other !== room && other !== '..');
    expect(imported.filter((other) => !allowed.includes(other))).toEqual([]);
  });

  test('imports no package that another room owns', () => {
    const foreign = importsOf(file).filter((path) => {
      const owners = ownedBy[path.split('/')[0] ?? ''];
      return owners !== undefined && !owners.some((owner) => file.startsWith(owner));
    });
    expect(foreign).toEqual([]);
  });
});
