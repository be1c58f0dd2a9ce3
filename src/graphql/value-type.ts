import type { ValueKind } from '../ontology/value-kind.ts';
import { derived, type Output } from './builder.ts';
import type { Types } from './types.ts';
import { valueKinds } from './value-kinds.ts';
import { addCoordinates } from './values/coordinates.ts';
import { addFuzzyDate } from './values/fuzzy-date.ts';
import { addIdentifier } from './values/identifier.ts';
import { addIndustryCode } from './values/industry-code.ts';
import { addMoney } from './values/money.ts';
import { addName } from './values/name.ts';

/** The object types that values are shown as, by the name that a value kind's `output` gives. */
export const valueObjects: Readonly<Record<string, (types: Types) => object>> = {
  Money: addMoney,
  FuzzyDate: addFuzzyDate,
  Name: addName,
  Identifier: addIdentifier,
  IndustryCode: addIndustryCode,
  Coordinates: addCoordinates,
};

/** Finds the type of a value, and declares the object types. */
export function createValueTypes(types: Types): (value: ValueKind) => Output<unknown> {
  const shown = new Set(valueKinds(types.ontology).map(({ output }) => output.name));
  const needed = Object.entries(valueObjects).filter(([name]) => shown.has(name));
  const objects = new Map(needed.map(([name, add]) => [name, add(types)]));
  return ({ output, doc }) => {
    if (output.type === 'scalar') return derived(output.name);
    if (output.type === 'enum') return derived(types.enumOf(output.name, doc, output.members));
    const object = objects.get(output.name);
    if (object === undefined)
      throw new Error(
        `No type shows values as ${output.name}: src/graphql/value-type.ts lists the ones there are.`,
      );
    return derived(object);
  };
}
