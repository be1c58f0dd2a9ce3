import { propertiesOf } from '../../reconcile/words-of.ts';
import { numberIn } from './cursor-in.ts';
import type { Answerer } from './exchange.ts';
import { kindsOfType } from './kinds-of-type.ts';
import type { Setting } from './setting.ts';

/** Proposes by which properties entities of a type can be extended; of every type where none is given. */
export function proposedProperties(setting: Setting): Answerer {
  return ({ parameters }) => {
    const type = parameters.get('type');
    const limit = numberIn(parameters, 'limit', 1);
    const all = propertiesOf(kindsOfType(parameters, setting));
    const properties = all.slice(0, limit ?? all.length).map(({ id, name }) => ({ id, name }));
    return { json: { properties, ...(type && { type }), ...(limit !== null && { limit }) } };
  };
}
