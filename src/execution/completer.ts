import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { inspect } from 'graphql/jsutils/inspect.js';
import { executeFields } from './execute-fields.ts';
import { fieldsIn } from './fields-in.ts';
import { isPromise } from './is-promise.ts';
import { noteError } from './note-error.ts';
import { pacedList, paceOf } from './paced-list.ts';
import { ResolverFault } from './resolver-fault.ts';
import type { Complete, Path, Preparation, Run } from './run.ts';
import { runtimeType } from './runtime-type.ts';
import { selectedFields } from './selected-fields.ts';
import { executeShared } from './shared-answers.ts';

/** The field whose values are completed. */
interface Place {
  readonly parent: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly name: string;
}

/** What completes values of a type (GraphQL, October 2021, §6.4.3), worked out once for a field of an operation. */
export function completer(type: GraphQLOutputType, place: Place, preparation: Preparation): Complete {
  const { parent, nodes, name } = place;
  if (isNonNullType(type)) {
    const inner = completer(type.ofType, place, preparation);
    return (found, info, path, run) => {
      // What is completed later is a list or an object, which null never is.
      const completed = inner(found, info, path, run);
      if (completed !== null) return completed;
      throw new ResolverFault(`Cannot return null for non-nullable field ${parent.name}.${name}.`);
    };
  }
  const known = ofKnown();
  return (found, info, path, run) => {
    if (found instanceof Error) throw found;
    return found === null || found === undefined ? null : known(found, info, path, run);
  };

  function ofKnown(): Complete {
    if (isListType(type)) return list(type.ofType);
    if (isLeafType(type)) return leaf(type);
    if (isAbstractType(type)) return abstract(type);
    if (isObjectType(type)) return object(type);
    throw new ResolverFault(`${type} is not a type of an answer.`);
  }

  function list(itemType: GraphQLOutputType): Complete {
    const inner = completer(itemType, place, preparation);
    const below = nodes.map(({ selectionSet }) => fieldsIn(selectionSet, preparation.fragments, new Map()));
    const units = Math.max(1, ...below);
    return (found, info, path, run) => {
      if (!isIterable(found))
        throw new ResolverFault(
          `Expected Iterable, but did not find one for field "${parent.name}.${name}".`,
        );
      return pacedList(found, units, paceOf(run.context), (item, key) =>
        completeItem(item, info, { prev: path, key, typename: undefined }, run),
      );
    };

    function completeItem(item: unknown, info: GraphQLResolveInfo, at: Path, run: Run): unknown {
      try {
        const completed = isPromise(item)
          ? item.then((value) => inner(value, info, at, run))
          : inner(item, info, at, run);
        if (!isPromise(completed)) return completed;
        return completed.then(undefined, (error) => noteError(error, itemType, nodes, at, run));
      } catch (error) {
        return noteError(error, itemType, nodes, at, run);
      }
    }
  }

  function leaf(leafType: GraphQLLeafType): Complete {
    return (found) => {
      const serialized: unknown = leafType.serialize(found);
      if (serialized === null || serialized === undefined) throw noText(leafType, found, serialized);
      return serialized;
    };
  }

  function object(of: GraphQLObjectType): Complete {
    const selected = selectedFields(of, nodes, preparation);
    return (found, _, path, run) => {
      const { fields, shared } = selected(run);
      return shared && typeof found === 'object' && found !== null
        ? executeShared(fields, of, found, path, run)
        : executeFields(fields, of, found, path, run);
    };
  }

  function abstract(of: GraphQLAbstractType): Complete {
    const byName = new Map<unknown, Complete>();
    return (found, info, path, run) => {
      const named: unknown = of.resolveType?.(found, run.context, info, of);
      return isPromise(named)
        ? named.then((typeName) => ofName(typeName, found)(found, info, path, run))
        : ofName(named, found)(found, info, path, run);
    };

    function ofName(typeName: unknown, found: unknown): Complete {
      const known = byName.get(typeName);
      if (known !== undefined) return known;
      const made = object(
        runtimeType(typeName, of, { schema: preparation.schema, field: `${parent.name}.${name}`, found }),
      );
      byName.set(typeName, made);
      return made;
    }
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Symbol.iterator in value &&
    typeof value[Symbol.iterator] === 'function'
  );
}

const noText = (type: GraphQLLeafType, found: unknown, serialized: unknown): ResolverFault =>
  new ResolverFault(
    `Expected \`${inspect(type)}.serialize(${inspect(found)})\` to return non-nullable value, returned: ${inspect(serialized)}`,
  );
