import {
  doTypesOverlap,
  type GraphQLInputType,
  type GraphQLNamedType,
  GraphQLNonNull,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Draw } from './differential/draw.ts';

/** What is drawn from. */
interface Setting {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
  /** Variables by their types, such as `Int`, `Boolean!` or `Int = 4`. */
  readonly variables: Readonly<Record<string, string>>;
  /** Names of fragments, with their types. */
  readonly fragments: Readonly<Record<string, string>>;
  /** Names of fields that are left out. */
  readonly without: ReadonlySet<string>;
}

const deepest = 3;

/**
 * A document drawn from whatever a schema has: fields under their names and others, which merge at times, fragments of
 * either kind, directives and arguments by value and by variable. Some of them are not valid.
 */
export function drawnDocument(setting: Setting): string {
  const { schema, variables, fragments } = setting;
  const declared = Object.entries(variables).map(([name, type]) => `$${name}: ${type}`);
  const parts = Object.entries(fragments).map(([name, on], i, all) => {
    // A fragment spreads those after it alone, so that none comes back to itself.
    const after = { ...setting, fragments: Object.fromEntries(all.slice(i + 1)) };
    return `fragment ${name} on ${on} ${selection(schema.getType(on), 2, after)}`;
  });
  const whole = selection(schema.getQueryType(), 0, setting);
  return [`query (${declared.join(', ')}) ${whole}`, ...parts].join('\n');
}

type Type = GraphQLNamedType | null | undefined;

function selection(type: Type, depth: number, setting: Setting): string {
  const { draw: d } = setting;
  const parts = Array.from({ length: 1 + d.below(3) }, () => part(type, depth, setting));
  return `{ ${parts.join(' ')} }`;
}

function part(type: Type, depth: number, setting: Setting): string {
  const { draw: d, schema, fragments } = setting;
  const names = Object.keys(fragments).filter((name) => {
    const on = schema.getType(fragments[name] ?? '');
    return isCompositeType(type) && isCompositeType(on) && doTypesOverlap(schema, type, on);
  });
  if (d.chance(0.1) && names.length > 0) return `...${d.pick(names)}${directives(setting)}`;
  if (d.chance(0.15)) return `...${directives(setting)} ${selection(type, depth, setting)}`;
  if (isAbstractType(type) && d.chance(0.6)) {
    const one = d.pick(schema.getPossibleTypes(type));
    return `... on ${one.name}${directives(setting)} ${selection(one, depth, setting)}`;
  }
  return field(type, depth, setting);
}

function field(type: Type, depth: number, setting: Setting): string {
  const { draw: d, without } = setting;
  const declared =
    type && 'getFields' in type && !isInputObjectType(type) ? Object.values(type.getFields()) : [];
  const fields = declared.filter(
    ({ name, type: of }) => !without.has(name) && (depth < deepest || !isCompositeType(getNamedType(of))),
  );
  if (fields.length === 0 || d.chance(0.05)) return `__typename${directives(setting)}`;
  const { name, args, type: of } = d.pick(fields);
  const given = args.flatMap((arg) =>
    isNonNullType(arg.type) || d.chance(0.5) ? [`${arg.name}: ${value(arg.type, setting, 0)}`] : [],
  );
  // Fields of one key merge, which those with arguments seldom can.
  const key = args.length > 0 ? `k${d.below(1_000)}: ` : d.chance(0.2) ? `again_${name}: ` : '';
  const below = isCompositeType(getNamedType(of))
    ? ` ${selection(getNamedType(of), depth + 1, setting)}`
    : '';
  return `${key}${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${directives(setting)}${below}`;
}

function directives(setting: Setting): string {
  const { draw: d } = setting;
  const condition = () => d.pick([...variablesOf('Boolean!', setting), 'true', 'false']);
  const skip = d.chance(0.08) ? ` @skip(if: ${condition()})` : '';
  return d.chance(0.08) ? `${skip} @include(if: ${condition()})` : skip;
}

/** Variables that may stand where a type is expected: one that may be null has a default where null may not stand. */
function variablesOf(expected: string, { variables }: Setting): readonly string[] {
  return Object.entries(variables).flatMap(([name, declared]) => {
    const [type = '', fallback] = declared.split(' = ');
    const of = fallback !== undefined && !type.endsWith('!') ? [type, `${type}!`] : [type];
    return of.some((one) => one === expected || one === `${expected}!`) ? [`$${name}`] : [];
  });
}

function value(type: GraphQLInputType, setting: Setting, depth: number): string {
  const { draw: d } = setting;
  const fitting = variablesOf(String(type), setting);
  if (d.chance(0.4) && fitting.length > 0) return d.pick(fitting);
  if (!isNonNullType(type) && d.chance(0.1)) return 'null';
  const of = getNullableType(type);
  if (isListType(of)) return list(of.ofType, setting, depth);
  if (isEnumType(of)) return d.pick(of.getValues()).name;
  if (!isInputObjectType(of)) return of.name === 'String' ? '"text"' : String(d.below(9));
  const fields = Object.values(of.getFields());
  const chosen = of.isOneOf
    ? [d.pick(fields)]
    : fields.filter((one) => isNonNullType(one.type) || (depth < 4 && d.chance(0.5)));
  const given = chosen.map((one) => {
    const expected = of.isOneOf ? new GraphQLNonNull(getNullableType(one.type)) : one.type;
    return `${one.name}: ${value(expected, setting, depth + 1)}`;
  });
  return `{ ${given.join(', ')} }`;
}

/** One value that is not a list stands for a list of it. */
function list(of: GraphQLInputType, setting: Setting, depth: number): string {
  const { draw: d } = setting;
  const item = () => value(of, setting, depth + 1);
  return d.chance(0.2) ? item() : `[${Array.from({ length: d.below(3) }, item).join(', ')}]`;
}
