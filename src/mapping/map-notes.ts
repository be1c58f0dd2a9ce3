import { leavesOf } from './leaves-of.ts';
import { meantBy } from './meant-by.ts';

/** More columns than this are not told apart: a nested record may have any number. */
const columnsAtMost = 2_000;

/** A column that nothing maps. */
export interface UnmappedColumn {
  readonly column: string;
  /** In how many records something stands there, and what in the first of them. */
  readonly records: number;
  readonly example: string;
}

/** What became of the records of files, beside their claims. */
export interface MapNotes {
  /** Records read of each file. */
  readonly records: ReadonlyMap<string, number>;
  /** Entities that some records have nothing to make an id of, with how many records. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Entities that no record tells of. */
  readonly untold: readonly string[];
  /** Claims that a file says again. */
  readonly repeats: number;
  /** Properties of which a file gives one entity two values (`award.amount`), with how often, and the first entity. */
  readonly differing: ReadonlyMap<string, { readonly claims: number; readonly first: string }>;
  unmapped(): readonly UnmappedColumn[];
  /** Columns that a mapping reads and no record has, where one that some have is spelt nearly so. */
  misspelt(): readonly { readonly column: string; readonly meant: string }[];
}

/** The notes of one mapping. A file that is read again is noted anew. */
export interface NoteTaker extends MapNotes {
  /** Begins a file. */
  begin(file: string): FileNotes;
}

export interface FileNotes {
  record(data: unknown): void;
  tell(entity: string): void;
  leaveOut(entity: string): void;
  /** Notes claims that were made before. */
  repeat(claims: number): void;
  differ(place: string, subject: string): void;
}

interface Counted {
  records: number;
  repeats: number;
  readonly told: Set<string>;
  readonly leftOut: Map<string, number>;
  readonly differing: Map<string, { claims: number; first: string }>;
  readonly columns: Map<string, { records: number; example: string }>;
  readonly seen: Set<string>;
}

/**
 * @param entities all names of entities
 * @param isRead whether a mapping reads, or ignores, what stands under a dotted name
 * @param required what every record is to have, or some of them
 */
export function noteTaker(
  entities: readonly string[],
  isRead: (column: string) => boolean,
  required: ReadonlySet<string>,
): NoteTaker {
  const files = new Map<string, Counted>();
  const known = new Map<string, boolean>();
  const isMapped = (column: string): boolean => {
    const mapped = known.get(column) ?? isRead(column);
    if (known.size < columnsAtMost) known.set(column, mapped);
    return mapped;
  };
  const all = () => [...files.values()];
  return {
    get records() {
      return new Map([...files].map(([file, { records }]) => [file, records]));
    },
    get leftOut() {
      return joined(
        all().map(({ leftOut }) => leftOut),
        (a, b) => a + b,
      );
    },
    get untold() {
      return entities.filter((name) => !all().some(({ told }) => told.has(name)));
    },
    get repeats() {
      return all().reduce((sum, { repeats }) => sum + repeats, 0);
    },
    get differing() {
      return joined(
        all().map(({ differing }) => differing),
        (a, b) => ({ claims: a.claims + b.claims, first: a.first }),
      );
    },
    unmapped() {
      const found = joined(
        all().map(({ columns }) => columns),
        (a, b) => ({ records: a.records + b.records, example: a.example }),
      );
      return [...found].map(([column, told]) => ({ column, ...told })).sort((a, b) => b.records - a.records);
    },
    misspelt() {
      const seen = new Set(all().flatMap((one) => [...one.seen]));
      return seen.size === 0 ? [] : [...required].flatMap((column) => meantBy(column, seen, isMapped));
    },
    begin(file) {
      const counted: Counted = {
        ...{ records: 0, repeats: 0, told: new Set(), leftOut: new Map() },
        ...{ differing: new Map(), columns: new Map(), seen: new Set() },
      };
      files.set(file, counted);
      return notesOf(counted, isMapped);
    },
  };
}

function notesOf(counted: Counted, isMapped: (column: string) => boolean): FileNotes {
  const { told, leftOut, differing, columns, seen } = counted;
  return {
    record(data) {
      counted.records += 1;
      for (const [column, example] of leavesOf(data)) {
        if (seen.size < columnsAtMost) seen.add(column);
        if (isMapped(column)) continue;
        const known = columns.get(column);
        if (known !== undefined) known.records += 1;
        else if (columns.size < columnsAtMost)
          columns.set(column, { records: 1, example: example.slice(0, 80) });
      }
    },
    tell: (entity) => told.add(entity),
    leaveOut: (entity) => leftOut.set(entity, 1 + (leftOut.get(entity) ?? 0)),
    repeat: (claims) => {
      counted.repeats += claims;
    },
    differ(place, subject) {
      const known = differing.get(place);
      if (known !== undefined) known.claims += 1;
      else differing.set(place, { claims: 1, first: subject });
    },
  };
}

function joined<T>(maps: readonly ReadonlyMap<string, T>[], join: (a: T, b: T) => T): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const map of maps)
    for (const [key, value] of map) {
      const known = all.get(key);
      all.set(key, known === undefined ? value : join(known, value));
    }
  return all;
}
