import {
  type GraphQLArgument,
  type GraphQLField,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import { drawLiteral } from './draw-literal.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The arguments of a field, as text, and what they do with a cursor. */
interface DrawnArguments {
  readonly text: string;
  /** The end of the first answer's page whose cursor the second question takes, where there is a second one. */
  readonly cursor: 'startCursor' | 'endCursor' | null;
}

/** How a page may be asked for, each word an argument. With a cursor, the operation is asked twice. */
const forwards = ['', 'first', 'first after'] as const;
const bothWays = [
  ...forwards,
  'last',
  'last before',
  'first before',
  'last after',
  'after',
  'before',
] as const;

/** Draws the arguments of a field of the kind. `nested` pages are small, as each of many parents has one. */
export function drawArguments(
  words: Vocabulary,
  field: GraphQLField<unknown, unknown>,
  {
    kind,
    nested,
    mayPage,
  }: { readonly kind: string | null; readonly nested: boolean; readonly mayPage: boolean },
): DrawnArguments {
  const { draw: d } = words;
  const paging = pagingOf(field);
  const further = field.args.filter(
    (arg) => !paging.includes(arg) && (isRequiredArgument(arg) || d.chance(partOf(arg))),
  );
  const texts = further.map(
    (arg) => `${arg.name}: ${drawLiteral(words, arg.type, { name: arg.name, kind, depth: 0 })}`,
  );
  const mode = drawMode();
  const asked = mode.split(' ').filter((word) => word !== '');
  if (nested && paging.length > 0 && !asked.some(isSize)) asked.push('first');
  for (const word of asked) texts.push(`${word}: ${isSize(word) ? size() : '$cursor'}`);
  const text = texts.length === 0 ? '' : `(${texts.join(', ')})`;
  const backwards = mode === 'last before' || mode === 'last after';
  return { text, cursor: /after|before/.test(mode) ? (backwards ? 'startCursor' : 'endCursor') : null };

  function drawMode(): string {
    if (paging.length === 0) return '';
    const modes = paging.length > 2 ? bothWays : forwards;
    const possible = modes.filter((one) => mayPage || !/after|before/.test(one));
    return d.fresh(possible, (one) => `page ${one}`);
  }

  function size(): number {
    if (d.chance(0.01)) return d.pick([-1, 101]);
    return nested ? d.pick([0, 1, 2, 2, 3, 3]) : d.pick([0, 1, 2, 3, 3, 5, 5, 10, 10, 25, 100]);
  }
}

/** How often an argument is used that may be left out. Little was known on most days of the past. */
const partOf = ({ name }: GraphQLArgument): number => (name === 'asOf' ? 0.1 : 0.6);

/** The arguments that page a connection; none of another field. */
function pagingOf({ args, type }: GraphQLField<unknown, unknown>): readonly GraphQLArgument[] {
  const named = getNamedType(type);
  if (!isObjectType(named) || named.getFields().pageInfo === undefined) return [];
  return args.filter(({ name }) => ['first', 'last', 'after', 'before'].includes(name));
}

const isSize = (word: string): boolean => word === 'first' || word === 'last';
