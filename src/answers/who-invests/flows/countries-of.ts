import type { Ends } from './flow-set.ts';

/** The countries of investors, as links tell them; a state that invests is its own country. */
export function countriesOf(investors: Ends, told: Ends): Ends {
  const places = new Map<string, number[]>();
  const states = new Set(investors.ids.flatMap((id, i) => (id.startsWith('country/') ? [i] : [])));
  told.ids.forEach((id, i) => {
    places.set(id, told.places[i]?.filter((place) => !states.has(place)) ?? []);
  });
  for (const state of states) {
    const id = investors.ids[state] ?? '';
    places.set(id, [...(places.get(id) ?? []), state]);
  }
  const ids = [...places.keys()].sort();
  return { ids, places: ids.map((id) => places.get(id) ?? []) };
}
