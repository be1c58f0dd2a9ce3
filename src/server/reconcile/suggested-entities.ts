import { searchPrice } from '../../answers/search/search-price.ts';
import { describeEntity } from '../../reconcile/describe-entity.ts';
import { findIds } from '../../reconcile/find-ids.ts';
import { inWords } from '../../reconcile/in-words.ts';
import { readCandidates } from '../../reconcile/read-candidates.ts';
import { cursorIn, mostSuggestions } from './cursor-in.ts';
import type { Answerer } from './exchange.ts';
import { kindsOfType } from './kinds-of-type.ts';
import type { Setting } from './setting.ts';

/** Suggests entities by their names, as a search finds them, or by an id or an identifier; of one type where that is asked for. */
export function suggestedEntities(setting: Setting): Answerer {
  return async ({ parameters, reading }) => {
    const prefix = (parameters.get('prefix') ?? '').toWellFormed().replaceAll('\0', ' ');
    const from = cursorIn(parameters);
    const kinds = kindsOfType(parameters, setting);
    if (prefix.trim() === '') return { json: { result: [] } };
    const context = reading(searchPrice);
    const asked = { names: [prefix], kinds, conditions: [], country: null, limit: mostSuggestions };
    const bounds = { looked: context.limits.searchCandidates, compared: from + mostSuggestions };
    const [found] = await findIds(context, [asked], bounds);
    const ids = (found?.ids ?? []).slice(from);
    const known = await readCandidates(context, ids, new Set());
    const result = ids.flatMap((id) => {
      const one = known.get(id);
      if (one === undefined) return [];
      const type = { id: one.of.name, name: inWords(one.of.name) };
      return [{ id, name: one.name, description: describeEntity(one), notable: [type] }];
    });
    return { json: { result } };
  };
}
