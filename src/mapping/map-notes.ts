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
  /** Claims that a file says again. */
  readonly repeats: number;
  unmapped(): readonly UnmappedColumn[];
}

/** The notes of one mapping. A file that is read again is noted anew. */
export interface NoteTaker extends MapNotes {
  /** Begins a file. */
  begin(file: string): FileNotes;
}

export interface FileNotes {
  record(data: unknown): void;
  leaveOut(rule: string): void;
  repeat(): void;
}

interface Counted {
  records: number;
  leftOut: Map<string, number>;
  repeats: number;
  columns: Map<string, { records: number; example: string }>;
}

/** @param isRead whether a mapping reads, or ignores, what stands under a dotted name */
export function noteTaker(isRead: (column: string) => boolean): NoteTaker {
  const files = new Map<string, Counted>();
  const read = new Map<string, boolean>();
  const isMapped = (column: string): boolean => {
    const known = read.get(column) ?? isRead(column);
    if (read.size < columnsAtMost) read.set(column, known);
    return known;
  };
  const all = () => [...files.values()];
  return {
    get records() {
      return new Map([...files].map(([file, { records }]) => [file, records]));
    },
    get leftOut() {
      return summed(all().map(({ leftOut }) => leftOut));
    },
    get repeats() {
      return all().reduce((sum, { repeats }) => sum + repeats, 0);
    },
    unmapped() {
      const found = new Map<string, { records: number; example: string }>();
      for (const { columns } of all())
        for (const [column, { records, example }] of columns)
          found.set(column, {
            records: records + (found.get(column)?.records ?? 0),
            example: found.get(column)?.example ?? example,
          });
      return [...found].map(([column, told]) => ({ column, ...told })).sort((a, b) => b.records - a.records);
    },
    begin(file) {
      const counted: Counted = { records: 0, leftOut: new Map(), repeats: 0, columns: new Map() };
      files.set(file, counted);
      return {
        record(data) {
          counted.records += 1;
          for (const [column, example] of leaves(data, '')) {
            if (isMapped(column)) continue;
            const known = counted.columns.get(column);
            if (known !== undefined) known.records += 1;
            else if (counted.columns.size < columnsAtMost)
              counted.columns.set(column, { records: 1, example: example.slice(0, 80) });
          }
        },
        leaveOut: (rule) => counted.leftOut.set(rule, 1 + (counted.leftOut.get(rule) ?? 0)),
        repeat: () => {
          counted.repeats += 1;
        },
      };
    },
  };
}

/** What stands in a record, by dotted names: lists add nothing to a name, and of a list only the first member is looked at. */
function* leaves(value: unknown, name: string): Generator<readonly [string, string]> {
  if (value === null || value === undefined || value === '') return;
  if (Array.isArray(value)) yield* leaves(value[0], name);
  else if (typeof value === 'object')
    for (const [key, inner] of Object.entries(value))
      yield* leaves(inner, name === '' ? key : `${name}.${key}`);
  else yield [name, String(value)];
}

function summed(maps: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const map of maps) for (const [key, n] of map) sums.set(key, n + (sums.get(key) ?? 0));
  return sums;
}
