import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSchema, type DocumentNode, Kind, validate } from 'graphql';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const source = join(root, 'explorer/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('-query.ts'),
);
const schema = buildSchema(readFileSync(join(root, 'schema/printed/schema.graphql'), 'utf8'));

const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;

/** Types alone do not find everything that the server refuses, such as two fields of one name that differ. */
describe.each(files)('the queries of %s', (file) => {
  test('are valid, and each operation has a name', async () => {
    const module: Record<string, unknown> = await import(pathToFileURL(join(source, file)).href);
    const documents = Object.values(module).filter(isDocument);
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) {
      expect(validate(schema, document).map(({ message }) => message)).toEqual([]);
      for (const definition of document.definitions)
        if (definition.kind === Kind.OPERATION_DEFINITION) expect(definition.name?.value).toMatch(/^[A-Z]/);
    }
  });
});

test('no two operations have one name, for the page tells them apart by it', () => {
  const names = files.flatMap((file) =>
    [...readFileSync(join(source, file), 'utf8').matchAll(/\bquery (\w+)/g)].map((match) => match[1]),
  );
  expect(names.sort()).toEqual([...new Set(names)].sort());
});
