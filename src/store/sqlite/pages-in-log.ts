import { framesOfLog } from './frames-of-log.ts';

/** The pages that the committed frames of a write-ahead log hold: see `framesOfLog`. */
export function pagesInLog(file: string): ReadonlySet<number> {
  const pages = new Set<number>();
  for (const { page } of framesOfLog(file)) pages.add(page);
  return pages;
}
