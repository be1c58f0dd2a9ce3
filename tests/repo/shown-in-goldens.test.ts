import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

/** What loaders import from src/cypher, types and helpers among it. */
const imported = filesOf('src/loaders', '.ts').flatMap((text) =>
  [...text.matchAll(/import \{([^}]+)\} from '\.\.\/cypher\//g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim()),
  ),
);
const statements = filesOf('src/cypher', '.ts').flatMap((text) =>
  [...text.matchAll(/\bstatement\(\s*'(\w+)'/g)].map(([, name = '']) => name),
);
const goldens = filesOf('tests/golden/cases', '.statements.cypher').join('\n');

test('every statement that answers a question stands in a golden', () => {
  const asked = statements.filter((name) => imported.includes(name));
  expect(asked.length).toBeGreaterThan(20);
  expect(asked.filter((name) => !goldens.includes(`/* ${name} */`))).toEqual([]);
});
