import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whenReady } from './neo4j.ts';
import { hasJava, java, type Neo4jMemory, startJava } from './neo4j-java.ts';
import type { StartedNeo4j } from './neo4j-process.ts';

/**
 * A Neo4j of its own that holds what was exported to a folder, loaded by the command that lies there; nothing where the tool
 * cannot be had.
 */
export async function startLoaded(folder: string, memory?: Neo4jMemory): Promise<StartedNeo4j | undefined> {
  if (!hasJava()) {
    const line = "Neo4j's import tool is not tried: no Java with Maven";
    if (process.env.CI === 'true') throw new Error(line);
    process.stderr.write(`${line}\n`);
    return undefined;
  }
  return whenReady(await startJava(memory, (home) => load(folder, home, memory?.heap ?? '1g')));
}

/** The artifacts have the tool's class, but no `neo4j-admin` that calls it. */
async function load(folder: string, home: string, heap: string): Promise<void> {
  const programs = join(home, 'bin');
  mkdirSync(programs);
  const words = ['java', ...java(heap), 'org.neo4j.cli.AdminTool'].map((word) => `'${word}'`).join(' ');
  writeFileSync(join(programs, 'neo4j-admin'), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  const { PATH = '' } = process.env;
  const child = spawn('sh', [join(folder, 'import.sh'), `--report-file=${join(home, 'import.report')}`], {
    env: { PATH: `${programs}:${PATH}`, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = `${said}${chunk}`.slice(-4_000);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`The import tool ended with ${code}:\n${said}`);
}
