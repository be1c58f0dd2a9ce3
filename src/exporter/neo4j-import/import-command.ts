import { arrayDelimiter } from './csv-field.ts';
import type { CsvFile } from './csv-file.ts';

/** What the tool reads at once by default. */
const leastBuffer = 4_194_304;

/**
 * The command that loads the files, as a script for a shell. Nothing may be silently left out of the graph, so a link whose end is
 * missing, or a duplicate id, ends it.
 */
export function importCommand(
  kinds: readonly string[],
  nodes: ReadonlyMap<string, CsvFile>,
  links: ReadonlyMap<string, CsvFile>,
): string {
  const longest = Math.max(...[...nodes.values(), ...links.values()].map((file) => file.longest()));
  const filled = (files: ReadonlyMap<string, CsvFile>): readonly string[] =>
    [...files].flatMap(([name, file]) => (file.rows() > 0 ? [name] : []));
  const labels = (label: string): string => (kinds.includes(label) ? `Entity:${label}` : label);
  const lines = [
    'neo4j-admin database import full "$@"',
    ...['--strict', '--bad-tolerance=0', '--multiline-fields=true', `--array-delimiter=${arrayDelimiter}`],
    `--read-buffer-size=${Math.max(leastBuffer, 2 * longest)}`,
    ...filled(nodes).map((label) => `--nodes=${labels(label)}=nodes/${label}.csv`),
    ...filled(links).map((type) => `--relationships=${type}=links/${type}.csv`),
  ];
  return `#!/bin/sh
# Loads this graph into a Neo4j that is stopped and whose database is empty: sh import.sh [option…] [database]
# Constraints and indexes come when cuibono opens the database.
cd "$(dirname "$0")" && exec ${lines.join(' \\\n  ')}
`;
}
