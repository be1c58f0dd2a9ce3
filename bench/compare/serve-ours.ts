import { pino } from 'pino';
import { graph } from '../../schema/index.ts';
import { readConfiguration } from '../../src/server/read-configuration.ts';
import { startServer } from '../../src/server/start-server.ts';
import { openStore } from '../../src/store/open-store.ts';
import { reportLine } from './serve-line.ts';

/** Our own server as `cuibono serve` starts it, with a store that counts what it is asked. */
const configuration = readConfiguration(process.env);
let statements = 0;
const server = await startServer({
  configuration,
  ontology: graph,
  log: pino({ level: configuration.logLevel }, process.stderr),
  openStore: async () => {
    const store = await openStore(configuration.store, graph);
    return {
      ...store,
      read: (statement, call) => {
        statements += 1;
        return store.read(statement, call);
      },
    };
  },
});
await server.ready;
reportLine(Number(new URL(server.url).port), () => statements);
