import { graph } from '../../schema/index.ts';
import { importFiles } from '../../src/importer/import-files.ts';
import { openStore } from '../../src/store/open-store.ts';
import { watchedStore } from '../support/failing-store.ts';
import { syncInto } from '../support/syncs.ts';

/**
 * Run as a process: imports the file of its first argument into the store that STORE names, or syncs it as an edition of the dataset of
 * its third. It says `batch n` after
 * each batch; before the writing statement that its second argument numbers, it says `holding` and waits for its end.
 */
const [, , file = '', hold = '0', dataset] = process.argv;
const inner = await openStore(JSON.parse(process.env.STORE ?? '{}'), graph);
const say = (line: string) => process.stdout.write(`${line}\n`);
const store = watchedStore(inner, async (count) => {
  if (count !== Number(hold)) return;
  say('holding');
  setInterval(() => {}, 1_000);
  await new Promise(() => {});
});
let batches = 0;
const progress = () => {
  batches += 1;
  say(`batch ${batches}`);
};
if (dataset === undefined) await importFiles([file], { store, ontology: graph, batchSize: 500, progress });
else await syncInto(store, file, dataset, { batchSize: 100 });
say('done');
await store.close();
