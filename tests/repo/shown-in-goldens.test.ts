import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

const filesOf = (folder: string, ending: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));

/** What loaders and answers import from src/shapes, types and helpers among it. */
const imported = ['src/loaders', 'src/answers']
  .flatMap((folder) => filesOf(folder, '.ts'))
  .flatMap((text) =>
    [...text.matchAll(/import \{([^}]+)\} from '(?:\.\.\/)+shapes\//g)].flatMap(([, names = '']) =>
      names.split(',').map((name) => name.trim()),
    ),
  );
const shapes = filesOf('src/shapes', '.ts').flatMap((text) =>
  [...text.matchAll(/\bshape\('(\w+)'/g)].map(([, name = '']) => name),
);
const goldens = filesOf('tests/golden/cases', '.statements.cypher').join('\n');

/** Statements that Neo4j is told under other names than that of their shape. */
const toldAs: Readonly<Record<string, readonly string[]>> = {
  membersOfKeys: ['entitiesOfTerms', 'termsOfKeys'],
};

/** What the seeds have no occasion for: no judgement of theirs contradicts another. Tests of the stores show it. */
const unasked = ['judgementsOf'];

test('every statement that answers a question is in a golden', () => {
  const asked = shapes.filter((name) => imported.includes(name));
  expect(asked.length).toBeGreaterThan(20);
  const told = asked.flatMap((name) => toldAs[name] ?? [name]);
  expect(told.filter((name) => !goldens.includes(`/* ${name} */`))).toEqual(unasked);
});

test.each(['countOf', 'sumsOf', 'valuesOf', 'facetsOf'])(
  '%s stands in goldens of the nodes of a kind and of those of a link',
  (name) => {
    const firstClauses = [...goldens.matchAll(new RegExp(`/\\* ${name} \\*/\\n(\\w+)`, 'g'))].map(
      ([, word = '']) => word,
    );
    // What reads from the nodes that a filter names looks their ids up first, in a WITH.
    const begun = firstClauses.map((clause) => (clause === 'WITH' ? 'MATCH' : clause));
    expect(new Set(begun)).toEqual(new Set(['MATCH', 'UNWIND']));
  },
);
