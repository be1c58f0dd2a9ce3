import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { cuibono, type Input, type Outcome, scratchFolder, serverProcess } from './server-process.ts';

/** A command done beside a server, in one store, and through another server, in another one. */
export async function besideAndThrough() {
  const [beside, through, elsewhere] = [scratchFolder(), scratchFolder(), scratchFolder()];
  const server = await serverProcess(through.folder, { LOG_LEVEL: 'trace' });
  const folder = join(through.folder, '.cuibono');
  const said: Outcome[] = [];
  const sent = async (args: readonly string[], input?: Input): Promise<Outcome> => {
    const all = [...args, '--through', server.url];
    const outcome = await cuibono(elsewhere.folder, all, { CUIBONO_DATA: folder }, 'read', input);
    said.push(outcome);
    return outcome;
  };
  return {
    server,
    folder,
    /** All that clients have printed so far. */
    said,
    token: () => readFileSync(join(folder, 'graph.token'), 'utf8').trim(),
    /** Where both commands find it. */
    write: (name: string, text: string): void => {
      for (const at of [beside, elsewhere]) {
        mkdirSync(dirname(join(at.folder, name)), { recursive: true });
        writeFileSync(join(at.folder, name), text);
      }
    },
    sent,
    /** Does a command both ways, and expects that both say and store the same. */
    both: async (args: readonly string[], input?: Input): Promise<Outcome> => {
      const one = await cuibono(beside.folder, args, {}, 'read', input);
      const other = await sent(args, input);
      expect(withoutTime(other)).toEqual(withoutTime(one));
      expect(await hashIn(through.folder)).toBe(await hashIn(beside.folder));
      return other;
    },
    close: async (): Promise<void> => {
      server.kill('SIGTERM');
      await server.exited;
      for (const { remove } of [beside, through, elsewhere]) remove();
    },
  };
}

/** The hash of the graph whose store is in a folder. */
export const hashIn = async (folder: string): Promise<string> =>
  (await cuibono(folder, ['export', '--hash'])).out;

/** What a command says, but for what differs with each run. */
const withoutTime = ({ code, out, err }: Outcome): Outcome => ({
  code,
  out: out.replace(/\(\d+\.\d s\)/g, '(… s)'),
  err: err.replace(/\(\d+\.\d s\)/g, '(… s)').replace(/^\d+ (rows?|records?) read.*\n/gm, ''),
});

/** A claim file for people. */
export const paper = (
  name: string,
): string => `source: { id: source/${name}, title: A paper, published: 2024-04-18 }
entities:
  company/${name}: { names: { en: Acme of ${name} } }
`;

/** A claim file for machines, of amounts. */
export const list = (day: string, ...values: readonly string[]): string =>
  [
    { source: { id: `source/list-${day}`, title: 'A list', published: day } },
    ...values.map((value, n) => ({
      subject: `investment/${n}`,
      about: 'amount',
      value,
      source: `source/list-${day}`,
    })),
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
