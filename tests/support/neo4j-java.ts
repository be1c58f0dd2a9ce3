import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, supervise } from './neo4j-process.ts';

const version = '5.26.28';
const libraries = fileURLToPath(new URL(`../../.neo4j/lib-${version}`, import.meta.url));
const marker = join(libraries, 'complete');

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>cuibono.tests</groupId><artifactId>neo4j</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`;

/** True when this machine has Java 17 or later, and the server's artifacts or the Maven to fetch them. */
export function hasJava(): boolean {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const release = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  return release >= 17 && (existsSync(marker) || spawnSync('mvn', ['-v']).status === 0);
}

/** Sizes of memory as Java and Neo4j write them. */
export interface Neo4jMemory {
  readonly heap: string;
  readonly pageCache: string;
}

const little: Neo4jMemory = { heap: '1g', pageCache: '128m' };

const opens = ['java.nio', 'java.io', 'sun.nio.ch'].map(
  (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
);

/**
 * Starts the real server from its Maven artifacts, which are fetched once. Its password is still `neo4j`. `fill` may put a graph
 * into its folder before.
 */
export async function startJava(
  memory: Neo4jMemory = little,
  fill: (home: string) => Promise<void> = async () => {},
): Promise<{ uri: string; folder: string; stop: () => Promise<void> }> {
  fetchLibraries();
  const [bolt, http] = await Promise.all([freePort(), freePort()]);
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-neo4j-'));
  mkdirSync(join(folder, 'conf'));
  writeFileSync(
    join(folder, 'conf', 'neo4j.conf'),
    `server.bolt.listen_address=127.0.0.1:${bolt}
server.http.listen_address=127.0.0.1:${http}
server.memory.heap.initial_size=512m
server.memory.heap.max_size=${memory.heap}
server.memory.pagecache.size=${memory.pageCache}
dbms.usage_report.enabled=false
`,
  );
  try {
    await fill(folder);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const server = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${folder}`];
  const command = [...java(memory.heap), ...server, `--config-dir=${folder}/conf`, '--console-mode'];
  const stop = supervise(['java', '-Xms512m', ...command], folder);
  return { uri: `bolt://127.0.0.1:${bolt}`, folder, stop };
}

/** What follows `java` to run a class of the server's artifacts, among which are those of neo4j-admin. */
export function java(heap: string): readonly string[] {
  return [`-Xmx${heap}`, ...opens, '-cp', join(libraries, '*')];
}

function fetchLibraries(): void {
  if (existsSync(marker)) return;
  mkdirSync(libraries, { recursive: true });
  const pomFile = join(libraries, 'pom.xml');
  writeFileSync(pomFile, pom);
  console.error(`Fetching Neo4j ${version} with Maven, once, into ${libraries}`);
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${libraries}`];
  const maven = spawnSync('mvn', ['-B', '-q', '-f', pomFile, ...goal], { encoding: 'utf8' });
  if (maven.status !== 0)
    throw new Error(`Maven could not fetch Neo4j ${version}:\n${maven.stdout.slice(-2_000)}`);
  writeFileSync(marker, '');
}
