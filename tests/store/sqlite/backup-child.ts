import { backupTo } from '../../../src/store/sqlite/backup.ts';

/** Run as a process: backs up the graph of its first argument to its second. */
const [, , folder = '', file = ''] = process.argv;
await backupTo(folder, file);
