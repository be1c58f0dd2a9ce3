import { join } from 'node:path';
import { StoreDamaged, StoreNewer, StoreOutdated } from '../errors.ts';
import type { FoundRecord, Restoring } from './commit-record.mjs';
import type { Connection } from './driver.mjs';
import { applicationId, type GraphState, graphFile, numberOf, readState, sizeOf } from './graph-file.ts';
import { hasAllPages } from './has-all-pages.ts';
import { pagesInLog } from './pages-in-log.ts';
import { restoreIt } from './restore-it.ts';

/**
 * What must hold before SQLite touches the folder: it treats a missing file as an empty graph, and then removes the log
 * that may hold all that is left.
 */
export function checkFolder(folder: string, record: FoundRecord): 'graph' | 'none' {
  if (record.state === 'restoring') throw new StoreDamaged(unfinished(folder, record.restoring));
  if ((sizeOf(folder, graphFile) ?? 0) > 0) return 'graph';
  const logged = (sizeOf(folder, `${graphFile}-wal`) ?? 0) > 0;
  if (logged || record.state === 'written' || record.state === 'unreadable') {
    throw new StoreDamaged(
      `The folder ${folder} held a graph, and ${graphFile} is missing or empty: ${restoreIt}, or remove what is left of it (graph.commit and ${graphFile}-wal) to begin a new graph.`,
    );
  }
  if (sizeOf(folder, 'graph.grafeo') !== undefined) {
    throw new StoreOutdated(
      `The folder ${folder} holds a graph of an earlier version of this program: write its claims to a file with \`cuibono export\` of that version, and import them into an empty folder.`,
    );
  }
  return 'none';
}

const unfinished = (folder: string, { replaced }: Restoring): string => {
  const before = replaced === null ? '' : ` What was there before is in ${join(folder, replaced)}.`;
  return `A backup was being put in the place of the graph in ${folder} when its process was ended: run \`cuibono restore FILE\` again, with that backup or another.${before}`;
};

/** Whether the file belongs to this program, has a version that it reads, and is complete. */
export function checkFile(connection: Connection, folder: string, version: number): void {
  if (numberOf(connection, 'PRAGMA application_id') !== applicationId) {
    throw new StoreDamaged(
      `The file ${graphFile} in ${folder} is not a graph of this program, or its head is damaged: ${restoreIt}, or name another folder.`,
    );
  }
  if (numberOf(connection, 'PRAGMA user_version') > version) {
    throw new StoreNewer(
      `The graph in ${folder} was written by a newer version of this program: update this one, or name another folder.`,
    );
  }
  if (!isWhole(connection, folder)) {
    throw new StoreDamaged(`The file ${graphFile} in ${folder} has lost its end: ${restoreIt}.`);
  }
}

/** Whether each page is in the file or, after a crash, in the log. Asked again, as another process may be moving them. */
export function isWhole(connection: Connection, folder: string): boolean {
  const pageSize = numberOf(connection, 'PRAGMA page_size');
  for (let attempts = 3; attempts > 0; attempts -= 1) {
    const pages = numberOf(connection, 'PRAGMA page_count');
    const inFile = Math.floor((sizeOf(folder, graphFile) ?? 0) / pageSize);
    if (inFile >= pages) return true;
    const inLog = pagesInLog(join(folder, `${graphFile}-wal`));
    if (hasAllPages({ pages, pageSize, inFile, inLog })) return true;
  }
  return false;
}

/**
 * Whether the graph is the one that the record beside it describes, and has lost no commit since. The record was read
 * before the graph, so that a commit of another process in between makes no difference.
 */
export function checkState(
  connection: Connection,
  folder: string,
  { state, record }: FoundRecord,
): GraphState {
  const graph = readState(connection);
  const refuse = (what: string): never => {
    throw new StoreDamaged(`The graph in ${folder} ${what}`);
  };
  if (graph === undefined) return refuse(`does not say what it holds, and is damaged: ${restoreIt}.`);
  const accept = `${restoreIt}, or empty the file graph.commit (\`: > graph.commit\`) to go on with the graph as it is.`;
  if (state === 'unreadable') return refuse(`has a record (graph.commit) that cannot be read: ${accept}`);
  if (state === 'missing' && graph.number > 0 && graph.recorded) {
    return refuse(
      'has lost its record (graph.commit), without which lost commits would go unnoticed: put the record back beside it, or make an empty file graph.commit to go on with the graph as it is.',
    );
  }
  if (record === undefined) return graph;
  if (record.store !== graph.store) {
    if (!graph.recorded) return refuse(byHand);
    return refuse(`has the record of another graph beside it (graph.commit): ${accept}`);
  }
  if (graph.number < record.number) {
    return refuse(
      `ends at commit ${graph.number}, and its record (graph.commit) at commit ${record.number}: it is an older copy, or its log was removed. Put the log (${graphFile}-wal) back, ${accept}`,
    );
  }
  if (graph.number === record.number && (graph.digest !== record.digest || graph.claims !== record.claims)) {
    return refuse(`holds other claims than its record (graph.commit) tells: ${accept}`);
  }
  return graph;
}

const byHand =
  'is a backup that was put in the place of another graph, whose record (graph.commit) is still there: run `cuibono restore FILE` with that backup, which first moves what is there aside.';
