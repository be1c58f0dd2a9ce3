import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, isAbstractType, Kind } from 'graphql';
import { expect, test } from 'vitest';
import { placeParts } from '../../../explorer/src/views/duplicates/place-parts.ts';
import { placesOf } from '../../../explorer/src/views/duplicates/places-of.ts';

const printed = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../schema/printed', name), 'utf8');
const schema = buildSchema(printed('schema.graphql'));

interface PrintedKind {
  readonly name: string;
  readonly links: readonly { readonly name: string; readonly to: readonly string[] }[];
}
const {
  kinds,
  families,
}: {
  readonly kinds: readonly PrintedKind[];
  readonly families: readonly { readonly name: string; readonly members: readonly string[] }[];
} = JSON.parse(printed('ontology.json'));
const territories = families.find(({ name }) => name === 'Territory')?.members ?? [];

/** Countries are on a closed list, and never two that may be one. */
const judged = kinds.filter(({ name }) => name !== 'Country');

test.each(judged.map((kind) => [kind.name, kind] as const))(
  'of two of the kind %s it is asked by all of their links to territories where they lie',
  (name, { links }) => {
    const leading = links.filter(({ to }) => to.every((one) => territories.includes(one)));
    expect(fieldsOf(name)).toEqual(leading.map((link) => link.name).sort());
  },
);

test('what is asked is found again under its link, with how many more there are', () => {
  const [denmark, norway] = [
    { id: 'country/dk', name: 'Denmark' },
    { id: 'country/no', name: 'Norway' },
  ];
  expect(placesOf({ residence: denmark, nationality: { totalCount: 5, nodes: [denmark, norway] } })).toEqual([
    { link: 'residence', places: [denmark], more: 0 },
    { link: 'nationality', places: [denmark, norway], more: 3 },
  ]);
  const beside = { names: [], claims: { nodes: [{ shown: true }] }, links: [{ link: 'owns', count: 2 }] };
  expect(placesOf({ ...beside, jurisdiction: null, headquarteredIn: null })).toEqual([]);
});

/** What is selected of a kind. */
function fieldsOf(kind: string): readonly string[] {
  const [fragment] = placeParts.definitions;
  if (fragment?.kind !== Kind.FRAGMENT_DEFINITION) throw new Error('no fragment');
  return fragment.selectionSet.selections
    .flatMap((part) => (part.kind === Kind.INLINE_FRAGMENT && isOf(kind, part.typeCondition) ? [part] : []))
    .flatMap(({ selectionSet }) => selectionSet.selections)
    .flatMap((field) => (field.kind === Kind.FIELD ? [field.name.value] : []))
    .sort();
}

function isOf(kind: string, condition: { readonly name: { readonly value: string } } | undefined): boolean {
  const of = schema.getType(condition?.name.value ?? '');
  const type = schema.getType(kind);
  if (of === type) return true;
  return isAbstractType(of) && schema.getPossibleTypes(of).some((one) => one === type);
}
