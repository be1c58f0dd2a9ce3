import { statement } from '../../src/cypher/statement.ts';
import { openEmbedded } from '../../src/store/embedded/open-embedded.ts';

/** Run as a process: opens the folder of its first argument, commits some nodes, says so, and holds the store open. */
const [, , folder = '', count = '0'] = process.argv;
const deadline = Date.now() + 20_000;
try {
  const store = await openEmbedded(folder);
  for (let id = 0; id < Number(count); id += 1) {
    await store.write((tx) => tx.run(statement('make', 'CREATE (:Thing {id: $id})', { id })), { deadline });
  }
  const unfinished = async () => {
    process.stdout.write('ready\n');
    await new Promise(() => {});
  };
  setInterval(() => {}, 1_000);
  await store.write(
    async (tx) => {
      await tx.run(statement('make', 'CREATE (:Unfinished)', {}));
      await unfinished();
    },
    { deadline },
  );
} catch (error) {
  process.stdout.write(`${error instanceof Error ? `${error.name}: ${error.message}` : error}\n`);
  process.exit(1);
}
