import { graph } from '../../schema/index.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { openStore } from '../../src/store/open-store.ts';
import { watchedStore } from '../support/failing-store.ts';

/**
 * Run as a process: imports the file of its first argument into the store that STORE names. It says `batch n` after
 * each batch; before the writing statement that its second argument numbers, it says `holding` and waits for its end.
 */
const [, , file = '', hold = '0'] = process.argv;
const inner = await openStore(JSON.parse(process.env.STORE ?? '{}'), graph);
const say = (line: string) => process.stdout.write(`${line}\n`);
const store = watchedStore(inner, async (count) => {
  if (count !== Number(hold)) return;
  say('holding');
  setInterval(() => {}, 1_000);
  await new Promise(() => {});
});
let batches = 0;
await importFiles([file], {
  store,
  ontology: graph,
  batchSize: 500,
  progress: () => {
    batches += 1;
    say(`batch ${batches}`);
  },
});
say('done');
await store.close();
