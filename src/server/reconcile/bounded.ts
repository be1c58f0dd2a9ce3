import type { AskedEntity } from '../../reconcile/asked-entity.ts';
import type { Fault } from '../fault.ts';
import { isAskable } from './is-askable.ts';
import type { Setting } from './setting.ts';

/**
 * What is asked for, unless it gives more than is compared. To compare two texts may take the product of their lengths: names are cut where a search cuts
 * them, and a value is as long as one in a filter.
 */
export function bounded(
  asked: AskedEntity,
  key: string,
  { configuration: { reconcile, limits } }: Setting,
): AskedEntity | Fault {
  const most = reconcile.reconcileProperties;
  const values = asked.conditions.flatMap((condition) => condition.values.map(({ text }) => text));
  const given = asked.names.length + values.length;
  if (given > most)
    return {
      fault: `${key}: it gives ${given} names and values, and at most ${most} are compared (CUIBONO_RECONCILE_PROPERTIES)`,
    };
  const long = values.find(({ length }) => length > limits.filterText);
  if (long !== undefined)
    return {
      fault: `${key}: a value has ${long.length} characters, and at most ${limits.filterText} are compared (CUIBONO_FILTER_TEXT_MAX)`,
    };
  const broken = [...asked.names, ...values].find((text) => !isAskable(text));
  if (broken !== undefined)
    return { fault: `${key}: ${JSON.stringify(broken.slice(0, 100))} is no text that could be looked up` };
  return { ...asked, names: asked.names.map((name) => [...name].slice(0, limits.searchText).join('')) };
}
