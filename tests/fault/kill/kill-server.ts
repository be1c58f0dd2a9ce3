import { mkdirSync } from 'node:fs';
import { cuibono, serverProcess, startCuibono } from '../../support/server-process.ts';
import { askMeanwhile } from './ask-meanwhile.ts';
import { killWhen } from './kill-when.ts';
import type { Killed } from './killed.ts';
import { leftAndFinished } from './left-and-finished.ts';
import { atBytes } from './moments.ts';
import type { Undisturbed } from './undisturbed.ts';

/** What an import writes beside a server, in shares of what it writes alone, where it moves the log into the file at its end. */
const beside = 0.9;

/** Kills a server when the import beside it has written a share of its bytes; the next server answers beside the same import. */
export async function killBeside(folder: string, undisturbed: Undisturbed, share: number): Promise<Killed> {
  const { args, bytes, commits } = undisturbed;
  mkdirSync(folder);
  const server = await serverProcess(folder);
  const child = startCuibono(folder, args);
  const moment = atBytes(child.pid, Math.floor(share * beside * bytes));
  const told = { kind: 'server, beside an import', moment: moment.name };
  const asked = await askMeanwhile(server.url, folder, commits, (over) =>
    killWhen(moment, child, [server], over),
  );
  if (!asked.result) return { ...told, faults: [`the import ended before: ${child.err()}`] };
  const next = await serverProcess(folder);
  const later = await askMeanwhile(next.url, folder, commits, () => child.exited);
  next.kill('SIGTERM');
  const codes = [later.result, await next.exited];
  const left = await leftAndFinished(folder, commits, async () =>
    codes.every((code) => code === 0) ? [] : [`import and next server end with ${codes}: ${child.err()}`],
  );
  const faults = [...asked.faults, ...later.faults, ...left.faults];
  return { ...told, ...left, answers: asked.answers + later.answers, faults };
}

/** Kills a server and the import beside it at one moment, and imports again. */
export async function killBoth(folder: string, undisturbed: Undisturbed, share: number): Promise<Killed> {
  const { args, bytes, commits } = undisturbed;
  mkdirSync(folder);
  const server = await serverProcess(folder);
  const child = startCuibono(folder, args);
  const moment = atBytes(child.pid, Math.floor(share * beside * bytes));
  const told = { kind: 'server, and the import beside it', moment: moment.name };
  const asked = await askMeanwhile(server.url, folder, commits, (over) =>
    killWhen(moment, child, [server, child], over),
  );
  if (!asked.result) return { ...told, faults: [`the import ended before: ${child.err()}`] };
  const left = await leftAndFinished(folder, commits, async () => {
    const { code, out, err } = await cuibono(folder, args);
    return code === 0 ? [] : [`the next import ends with ${code}: ${out}${err}`];
  });
  return { ...told, ...left, answers: asked.answers, faults: [...asked.faults, ...left.faults] };
}

/** Kills a server that imports its seeds itself, which answers nobody until it is done, and has the next one go on. */
export async function killSeeding(folder: string, undisturbed: Undisturbed, share: number): Promise<Killed> {
  const { args, bytes, commits } = undisturbed;
  mkdirSync(folder);
  const server = await serverProcess(folder, {}, args, 'listening');
  const moment = atBytes(server.pid, Math.floor(share * bytes));
  const told = { kind: 'server, importing its seeds', moment: moment.name };
  const asked = await askMeanwhile(server.url, folder, commits, (over) =>
    killWhen(moment, server, [server], over),
  );
  if (!asked.result) return { ...told, faults: [`it ended before: ${server.err()}`] };
  const left = await leftAndFinished(folder, commits, async () => {
    const next = await serverProcess(folder, {}, args);
    next.kill('SIGTERM');
    const code = await next.exited;
    return code === 0 ? [] : [`the next server ends with ${code}: ${next.err()}`];
  });
  return { ...told, ...left, answers: asked.answers, faults: [...asked.faults, ...left.faults] };
}
