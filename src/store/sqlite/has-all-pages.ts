/** Where the pages of a graph are; pages are numbered from 1. */
export interface PagesFound {
  /** How many pages the graph has. */
  readonly pages: number;
  /** Bytes of a page. */
  readonly pageSize: number;
  /** How many whole pages the file holds. */
  readonly inFile: number;
  readonly inLog: ReadonlySet<number>;
}

/**
 * Whether each page of a graph is in its file or in its log.
 *
 * @example
 * hasAllPages({ pages: 3, pageSize: 4096, inFile: 2, inLog: new Set([3]) }); // true
 */
export function hasAllPages({ pages, pageSize, inFile, inLog }: PagesFound): boolean {
  // SQLite locks bytes of this page and never writes it: where the graph grows past it, the log does not hold it.
  const lockPage = lockByte / pageSize + 1;
  for (let page = inFile + 1; page <= pages; page += 1) {
    if (page !== lockPage && !inLog.has(page)) return false;
  }
  return true;
}

/** The first byte that SQLite locks, at 1 GiB. */
const lockByte = 0x40000000;
