import type { StoredColumn } from '../../../ontology/stored-columns.ts';
import type { FlowColumns } from '../../../shapes/flow-links.ts';
import { isList } from '../../cell.ts';
import type { Cell } from '../../store.ts';
import { repairOf } from './columns.ts';

type Cells = readonly Cell[];

/** Investments in groups of what they have in common, with the place of each by its row id. */
export interface FlowGroups {
  readonly groups: readonly Cell[];
  readonly ids: Cells | null;
  readonly places: ReadonlyMap<Cell, number>;
}

/** A group while investments are put into it: their places among what was read, and their amounts. */
interface Group {
  readonly key: Cells;
  readonly members: number[];
  readonly amounts: Cell[];
}

/**
 * Groups the investments whose columns were read.
 * @param nodes row ids, statuses, comparators, amounts and, where asked for, years and ids
 * @param cents the column whose whole numbers may be past 2^53
 */
export function flowGroups(nodes: readonly Cells[], cents: StoredColumn, asked: FlowColumns): FlowGroups {
  const [rids = [], statuses = [], comparators = [], amounts = [], ...more] = nodes;
  const years = asked.years ? more[0] : undefined;
  const ids = asked.ids ? (more.at(-1) ?? []) : null;
  const repair = repairOf([cents]) ?? ((cell: Cell) => cell);
  const groups: Group[] = [];
  const found = new Map<Cell, Map<Cell, Map<Cell, Map<Cell, Group>>>>();
  for (let i = 0; i < rids.length; i++) {
    const [status = null, comparator = null, amount = null] = [statuses[i], comparators[i], amounts[i]];
    const year = years?.[i] ?? null;
    const said = saidOf(amount);
    const currency = said === null ? null : (said[1] ?? '');
    const alike = within(within(within(found, status), comparator), year);
    let group = alike.get(currency);
    if (group === undefined) {
      group = { key: [status, year, comparator, currency], members: [], amounts: [] };
      alike.set(currency, group);
      groups.push(group);
    }
    group.members.push(i);
    group.amounts.push(said === null ? repair(amount) : [said[0] ?? null, said[2] ?? null, said[3] ?? null]);
  }
  const places = new Map<Cell, number>();
  for (const { members } of groups) for (const i of members) places.set(rids[i] ?? null, places.size);
  return {
    groups: groups.map(({ key, amounts: all }) => [...key, all]),
    ids: ids === null ? null : groups.flatMap(({ members }) => members.map((i) => ids[i] ?? null)),
    places,
  };
}

/** An amount as it was said: value, currency, day and rate. */
const saidOf = (amount: Cell): Cells | null => (isList(amount) ? amount : null);

function within<K, L, V>(map: Map<K, Map<L, V>>, key: K): Map<L, V> {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = new Map<L, V>();
  map.set(key, made);
  return made;
}
