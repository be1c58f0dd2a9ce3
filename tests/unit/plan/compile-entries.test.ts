import { type FieldNode, Kind, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { buildSchema } from '../../../src/answers/build-schema.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { compileEntries } from '../../../src/plan/compile-selection.ts';
import type { EntrySelection, Selection } from '../../../src/plan/selection.ts';

const schema = buildSchema(graph, defaultLimits);
const bounds = { planRows: 1000, planHops: 24, pageDefault: 25 };

/** Compiles the first root field of a document. */
function compiled(document: string, more: Partial<typeof bounds> = {}, variables = {}): EntrySelection {
  const { definitions } = parse(document);
  const fragments = Object.fromEntries(
    definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
  );
  const operation = definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  const fields = (operation?.selectionSet.selections ?? []) as readonly FieldNode[];
  const field = schema.getQueryType()?.getFields()[fields[0]?.name.value ?? ''];
  if (field === undefined) throw new Error('The document has no such root field.');
  const setting = { schema, fragments, chosen: variables, ontology: graph, bounds: { ...bounds, ...more } };
  return compileEntries(field.type, fields.slice(0, 1), 1, setting);
}

/** The links of a selection as a tree of names. */
const tree = ({ links }: Selection): object =>
  Object.fromEntries(links.map(({ node, of }) => [node.alias?.value ?? node.name.value, tree(of)]));

describe('what an operation selects', () => {
  test('is the columns that its fields need, and the id', () => {
    const { of } = compiled('{ companies { nodes { name website } edges { node { names { value } } } } }');
    expect(of.columns).toEqual(['id', 'namesKind', 'namesLang', 'namesShown', 'namesValue', 'website']);
  });

  test('is the one name that is shown, where no language is asked for', () => {
    expect(compiled('{ companies { nodes { name } } }').of.columns).toEqual(['id', 'namesShown']);
    const names = ['id', 'namesKind', 'namesLang', 'namesValue'];
    expect(compiled('{ companies { nodes { name(lang: "ko") } } }').of.columns).toEqual(names);
    expect(compiled('query ($l: LanguageTag) { companies { nodes { name(lang: $l) } } }').of.columns).toEqual(
      names,
    );
  });

  test('is what a kind shows in place of a name, too', () => {
    expect(compiled('{ addresses { nodes { name } } }').of.columns).toEqual(['full', 'id', 'namesShown']);
    const names = ['full', 'id', 'namesKind', 'namesLang', 'namesValue'];
    expect(compiled('{ addresses { nodes { name(lang: "ko") } } }').of.columns).toEqual(names);
  });

  test('is of a sum of money what its selected fields show', () => {
    const columns = (fields: string) =>
      compiled(`{ investments { nodes { amount { ${fields} } } } }`).of.columns;
    expect(columns('value')).toEqual(['amountValue', 'id']);
    expect(columns('value currency')).toEqual(['amountCurrency', 'amountValue', 'id']);
  });

  test('says of each list whether one entry more than it shows is asked for', () => {
    const { more, of } = compiled(
      '{ investments { nodes { investors { nodes { id } pageInfo { hasNextPage } } hosts { nodes { id } } } } }',
    );
    expect([more, ...of.links.map((link) => link.more)]).toEqual([false, true, false]);
  });

  test('is constant where no argument has a variable, at whatever depth', () => {
    const constant = (first: string, after = 'null') =>
      compiled(
        `query ($n: Int, $id: ID) { investments(first: 5, after: null) { nodes { hosts(first: 2) { nodes { investments(first: ${first}, where: { id: { eq: ${after} } }) { nodes { id } } } } } } }`,
      ).of.constant;
    expect(constant('3', '"x"')).toBe(true);
    expect(constant('$n', '"x"')).toBe(false);
    expect(constant('3', '$id')).toBe(false);
  });

  test('leaves a field by which kinds mean different links to each of them', () => {
    const { of } = compiled(
      '{ investments(first: 5) { nodes { investors(first: 2) { nodes { owns(first: 2) { nodes { id } } investments(first: 2) { nodes { id } } } } } } }',
    );
    expect(tree(of)).toEqual({ investors: { owns: {} } });
  });

  test('follows links to one and to many as deep as it goes', () => {
    const { of } = compiled(
      '{ investments { nodes { investors(first: 3) { nodes { headquarteredIn { policies(first: 3) { edges { node { id } } } } } } hosts(first: 2) { pageInfo { hasNextPage } } } } }',
    );
    expect(tree(of)).toEqual({ investors: { headquarteredIn: { policies: {} } }, hosts: {} });
  });

  test('leaves out links of which only a count or a sum is asked for', () => {
    const { of, looked } = compiled(
      '{ investments { totalCount nodes { investors { totalCount aggregate { count } } } } }',
    );
    expect(tree(of)).toEqual({});
    expect(looked).toBe(true);
    expect(compiled('{ investments { totalCount aggregate { count } } }').looked).toBe(false);
  });

  test('has the columns of a link where its edges are asked for them', () => {
    const { of } = compiled(
      '{ company(id: "company/a") { owns { edges { share claims { id } node { id } } } } }',
    );
    expect(of.links.map(({ edge }) => edge)).toEqual([['claims', 'share']]);
  });

  test('merges what fragments and repetitions select', () => {
    const { of } = compiled(
      `{ entity(id: "company/a") { ...F ... on Company { investments(first: 2) { nodes { status } } } } }
       fragment F on Entity { id ... on Company { investments(first: 2) { nodes { hosts(first: 1) { nodes { id } } } } } ... on Country { policies(first: 1) { nodes { id } } } }`,
    );
    expect(tree(of)).toEqual({ investments: { hosts: {} }, policies: {} });
    expect(of.links[0]?.of.columns).toEqual(['id', 'status']);
  });

  test('keeps to what directives include', () => {
    const document =
      'query ($more: Boolean!) { company(id: "company/a") { investments @include(if: $more) { nodes { id } } owns @skip(if: $more) { nodes { id } } headquarteredIn @include(if: false) { id } } }';
    expect(tree(compiled(document, {}, { more: true }).of)).toEqual({ investments: {} });
    expect(tree(compiled(document, {}, { more: false }).of)).toEqual({ owns: {} });
  });

  test('fetches for one place of a fragment what all of its merges select', () => {
    const { of } = compiled(
      `{ companies(first: 2) { nodes { ...F investments(first: 1) { nodes { status } } } edges { node { ...F } } } }
       fragment F on Company { investments(first: 1) { nodes { id } } }`,
    );
    expect(of.links.map(({ of: { columns } }) => columns)).toEqual([['id', 'status']]);
  });

  test('distinguishes one alias with two meanings, below nodes and below edges', () => {
    const { of } = compiled(
      '{ companies { nodes { a: investments(first: 1) { nodes { id } } } edges { node { a: owns(first: 2) { nodes { id } } } } } }',
    );
    expect(of.links.map(({ hop }) => hop.field)).toEqual(['investments', 'owns']);
  });
});

describe('how much comes in one statement', () => {
  const deep = (first: string, more: string) =>
    `query ($n: Int) { companies(first: 10) { nodes { investments(first: ${first}) { nodes { hosts(first: ${more}) { nodes { id } } } } } } }`;

  test('is bounded by the nodes that the document mentions, to the exact node', () => {
    expect(tree(compiled(deep('10', '10')).of)).toEqual({ investments: { hosts: {} } });
    expect(tree(compiled(deep('10', '11')).of)).toEqual({ investments: {} });
    expect(tree(compiled(deep('101', '1')).of)).toEqual({});
  });

  test('does not follow the values of variables', () => {
    for (const n of [1, 1000])
      expect(tree(compiled(deep('$n', '4'), {}, { n }).of)).toEqual({ investments: { hosts: {} } });
    expect(tree(compiled(deep('$n', '5'), {}, { n: 1 }).of)).toEqual({ investments: {} });
  });

  test('is bounded by the number of links', () => {
    expect(tree(compiled(deep('2', '2'), { planHops: 1 }).of)).toEqual({ investments: {} });
    expect(tree(compiled(deep('2', '2'), { planHops: 0 }).of)).toEqual({});
    expect(tree(compiled(deep('2', '2'), { planRows: 0 }).of)).toEqual({});
  });
});
