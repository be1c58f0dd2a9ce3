import {
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isUnionType,
} from 'graphql';
import { drawArguments } from './draw-arguments.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What an operation may still hold, and what was put into it. It is shared by all parts of one operation. */
export interface Growing {
  readonly schema: GraphQLSchema;
  readonly words: Vocabulary;
  /** Fields that may still be added; beyond, only leaves are. */
  fieldsLeft: number;
  /** How deep selections may go. */
  readonly levels: number;
  /** Which cursor of the connection called `paged` the second question takes. */
  cursor: 'startCursor' | 'endCursor' | null;
  aliases: number;
}

/** How many facets are asked for where one is. */
const facetsAtOnce = 15;

type Fields = readonly GraphQLField<unknown, unknown>[];

/** One field with its arguments and its selection. `alias` keeps it apart from a field of the same name beside it. */
export function drawField(
  growing: Growing,
  parent: GraphQLObjectType | GraphQLInterfaceType,
  field: GraphQLField<unknown, unknown>,
  level: number,
  alias: boolean,
): string {
  const { words } = growing;
  growing.fieldsLeft--;
  const kind = kindOf(words, parent.name) ?? kindOf(words, getNamedType(field.type).name);
  const mayPage = growing.cursor === null && level <= 4;
  const { text, cursor } = drawArguments(words, field, { kind, nested: level > 0, mayPage });
  growing.cursor ??= cursor;
  const called = cursor !== null ? 'paged: ' : alias ? `k${growing.aliases++}: ` : '';
  const within = drawSelection(growing, field.type, level + 1);
  // The cursors of its page are what the second question goes on from.
  const page = cursor === null ? within : within.replace('{', '{ here: pageInfo { startCursor endCursor }');
  return `${called}${field.name}${text}${page}`;
}

/** What is selected of a type: nothing of a leaf. */
function drawSelection(growing: Growing, type: GraphQLOutputType, level: number): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isAbstractType(named)) return ` { ${drawFields(growing, named, level, false)} }`;
  const { draw: d } = growing.words;
  const own = isInterfaceType(named) ? [drawFields(growing, named, level, false)] : ['__typename'];
  const possible = growing.schema.getPossibleTypes(named);
  const count = isUnionType(named) ? 3 : d.below(3);
  const taken = new Set(
    Array.from({ length: count }, () => d.fresh(possible, ({ name }) => `${named.name} on ${name}`)),
  );
  const fragments = [...taken].map(
    (one) => `... on ${one.name} { ${drawFields(growing, one, level, true)} }`,
  );
  return ` { ${[...own, ...fragments].join(' ')} }`;
}

function drawFields(
  growing: Growing,
  type: GraphQLObjectType | GraphQLInterfaceType,
  level: number,
  alias: boolean,
): string {
  const { draw: d } = growing.words;
  const fields: Fields = Object.values(type.getFields());
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const others = fields.filter((field) => !leaves.includes(field));
  const chosen = new Set<Fields[number]>();
  // What every entity has is the same field of each kind.
  const shared = growing.schema.getType('Entity');
  const every = isInterfaceType(shared) && isEntity(type, shared) ? shared.getFields() : {};
  const key = (name: string): string => `${name in every ? 'Entity' : type.name}.${name}`;
  const choose = (from: Fields, count: number) => {
    for (let left = from.length === 0 ? 0 : count; left > 0; left--)
      chosen.add(d.fresh(from, ({ name }) => key(name)));
  };
  choose(leaves, 1 + d.below(3));
  if (level < growing.levels && growing.fieldsLeft > 0) choose(others, 1 + d.below(2));
  const texts = [...chosen].flatMap((field) =>
    // There is more to count by than there are operations.
    field.name === 'facets'
      ? Array.from({ length: facetsAtOnce }, () => drawField(growing, type, field, level, true))
      : drawField(growing, type, field, level, alias),
  );
  return texts.length === 0 ? '__typename' : texts.join(' ');
}

const isEntity = (type: GraphQLObjectType | GraphQLInterfaceType, entity: GraphQLInterfaceType): boolean =>
  type === entity || type.getInterfaces().includes(entity);

/** The kind that a type of GraphQL shows, or a list of whose nodes it is. */
function kindOf({ ontology }: Vocabulary, type: string): string | null {
  return ontology.kinds.find(({ name }) => name === type || `${name}Connection` === type)?.name ?? null;
}
