import { endless, openPlain, soon } from './plain-sql.ts';

/** Run as a process: ends itself while a statement runs, with the code 7. */
const store = await openPlain(process.argv[2] ?? '');
store.read(endless(), soon()).catch(() => {});
setTimeout(() => process.exit(7), 300);
