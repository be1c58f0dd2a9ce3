import { z } from 'zod';
import type { Kind } from '../../ontology/ontology.ts';
import type { AskedEntity, AskedValue, Condition } from '../../reconcile/asked-entity.ts';
import { fieldAt } from '../../reconcile/field-at.ts';
import type { Fault } from '../fault.ts';
import { bounded } from './bounded.ts';
import { kindsOf } from './kinds-of.ts';
import { readShape } from './read-shape.ts';
import type { Setting } from './setting.ts';

const entity = z.object({ id: z.string().min(1), name: z.string().optional() });
const one = z.union([z.string(), z.number(), z.boolean(), entity], {
  error: 'expected a text, a number, true or false, or an object with an id',
});
/** A value of a property, or several. */
export const askedValues = z.union([one, z.array(one)], {
  error: 'expected a text, a number, true or false, an object with an id, or a list of these',
});

const query = z
  .strictObject({
    query: z.string().optional(),
    type: z
      .union([z.string(), z.array(z.string())], { error: 'expected a type, or a list of them' })
      .optional(),
    limit: z.number().int().positive().optional(),
    properties: z.array(z.object({ pid: z.string(), v: askedValues })).optional(),
    type_strict: z.enum(['any', 'should', 'all']).optional(),
  })
  .refine(({ query, properties }) => (query ?? '').trim() !== '' || (properties ?? []).length > 0, {
    error: 'expected a query that is not empty, or properties',
  });

const defaultLimit = 10;

/** A query of the protocol, as what is asked for; or what is wrong with it. */
export function askedQuery(given: unknown, key: string, setting: Setting): AskedEntity | Fault {
  const read = readShape(query, given, key);
  if ('fault' in read) return read;
  const { query: text = '', type = [], limit = defaultLimit, properties = [] } = read.value;
  const kinds = kindsOf([type].flat(), read.value.type_strict, `${key}.type`, setting);
  if ('fault' in kinds) return kinds;
  const conditions = conditionsOf(properties, kinds.kinds, key);
  if ('fault' in conditions) return conditions;
  return bounded(
    {
      names: text.trim() === '' ? [] : [text],
      kinds: kinds.kinds,
      conditions: conditions.conditions,
      country: null,
      limit: Math.min(limit, setting.configuration.reconcile.reconcileCandidates),
    },
    key,
    setting,
  );
}

/** Conditions of some properties, one for each: several values of one are values of which any will do. */
export function conditionsOf(
  properties: readonly { readonly pid: string; readonly v: z.output<typeof askedValues> }[],
  kinds: readonly Kind[],
  key: string,
): { readonly conditions: readonly Condition[] } | Fault {
  const found = new Map<string, AskedValue[]>();
  for (const { pid, v } of properties) {
    if (!kinds.some((kind) => fieldAt(kind, pid) !== null))
      return {
        fault: `${key}.properties: nothing that is asked for has a property ${JSON.stringify(pid)}; /reconcile/suggest/property lists them`,
      };
    const values = [v]
      .flat()
      .map(askedValue)
      .filter(({ text }) => text !== '');
    if (values.length > 0) found.set(pid, [...(found.get(pid) ?? []), ...values]);
  }
  return { conditions: [...found].map(([pid, values]) => ({ pid, values })) };
}

const askedValue = (value: z.output<typeof one>): AskedValue =>
  typeof value === 'object'
    ? { text: value.id.trim(), isId: true }
    : { text: String(value).trim(), isId: false };
