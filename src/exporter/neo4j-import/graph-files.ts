import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headColumn, headKinds } from '../../claims/source-kind.ts';
import type { Kind, Ontology } from '../../ontology/ontology.ts';
import { linkColumns, type StoredColumn, storedColumns } from '../../ontology/stored-columns.ts';
import { bookkeeping, claimTies } from '../../store/neo4j/cypher/bookkeeping.ts';
import { formerLabel } from '../../store/neo4j/cypher/merge-entities.ts';
import { mergedIds } from '../../store/neo4j/cypher/shown-id.ts';
import { unfinishedId, unfinishedLabel } from '../../store/neo4j/cypher/unfinished.ts';
import { ExportFault } from '../export-fault.ts';
import { quoted } from './csv-field.ts';
import { type Columns, type CsvFile, csvFile } from './csv-file.ts';
import { importCommand } from './import-command.ts';

/** Where the nodes and links of a graph are written, in any order. */
export interface GraphFiles {
  entity(id: string, columns: Columns): void;
  /** A link between entities. */
  link(type: string, from: string, to: string, columns: Columns): void;
  /** A claim, and what it is tied to. */
  claim(id: string, columns: Columns): void;
  tie(type: string, claim: string, entity: string): void;
  /** A node of another label. `columns` has its id too. */
  node(label: string, columns: Columns): void;
  /** Ends the files and writes the command that loads them. Returns how much there is. */
  close(): GraphSize;
}

/** What was written of a graph, without what only exists until it is loaded. */
export interface GraphSize {
  readonly nodes: number;
  readonly links: number;
}

/** Starts the files of a graph in a folder, which it makes: one for the nodes of each label, one for each type of links. */
export function graphFiles(folder: string, ontology: Ontology): GraphFiles {
  const kinds = ontology.kinds.map((kind) => ({
    label: kind.name,
    lead: 'id:ID(Entity)',
    columns: columnsOfKind(kind),
  }));
  const others = bookkeeping.map(({ label, identified, columns }) => ({
    label,
    lead:
      label === 'Claim'
        ? 'id:ID(Claim)'
        : label === formerLabel
          ? 'id:ID(Entity)'
          : identified
            ? 'id:string'
            : null,
    columns,
  }));
  for (const name of ['nodes', 'links']) mkdirSync(join(folder, name), { recursive: true });
  const nodes = new Map<string, CsvFile>(
    [...kinds, ...others].map(({ label, lead, columns }) => [
      label,
      csvFile(join(folder, 'nodes', `${label}.csv`), lead === null ? [] : [lead], columns),
    ]),
  );
  const links = new Map<string, CsvFile>(
    ontology.links.map((link) => [
      link.type,
      csvFile(
        join(folder, 'links', `${link.type}.csv`),
        [':START_ID(Entity)', ':END_ID(Entity)'],
        linkColumns(link),
      ),
    ]),
  );
  for (const type of claimTies)
    links.set(
      type,
      csvFile(join(folder, 'links', `${type}.csv`), [':START_ID(Claim)', ':END_ID(Entity)'], []),
    );

  const into = (files: ReadonlyMap<string, CsvFile>, name: string): CsvFile => {
    const file = files.get(name);
    if (file === undefined) throw new ExportFault(`The store holds ${name}, which is not declared.`);
    return file;
  };
  /** What the tool cannot read is written separately, and set when the store is prepared. */
  let later = 0;
  const setLater = (id: string, unread: Columns | null): void => {
    if (unread === null) return;
    later += 1;
    into(nodes, unfinishedLabel).write([quoted(id)], { columns: JSON.stringify(unread) });
  };
  return {
    entity(id, columns) {
      const kind = ontology.kindOfId(id)?.name ?? id;
      setLater(unfinishedId(id), into(nodes, kind).write([quoted(id)], columns));
    },
    link(type, from, to, columns) {
      const unread = into(links, type).write([quoted(from), quoted(to)], columns);
      setLater(unfinishedId(from, type, to), unread);
    },
    claim(id, columns) {
      into(nodes, 'Claim').write([quoted(id)], columns);
    },
    tie(type, claim, entity) {
      into(links, type).write([quoted(claim), quoted(entity)], {});
    },
    node(label, { id, ...columns }) {
      const identified = bookkeeping.some((b) => b.label === label && b.identified);
      const unread = into(nodes, label).write(
        identified ? [quoted(String(id))] : [],
        identified || id === undefined ? columns : { id, ...columns },
      );
      if (unread !== null) throw new ExportFault(`A list of ${label} is empty, which Neo4j cannot load.`);
    },
    close() {
      for (const file of [...nodes.values(), ...links.values()]) file.close();
      const entityLabels = kinds.map(({ label }) => label);
      const script = importCommand(entityLabels, nodes, links);
      writeFileSync(join(folder, 'import.sh'), script, { mode: 0o755 });
      const sum = (files: ReadonlyMap<string, CsvFile>): number =>
        [...files.values()].reduce((total, file) => total + file.rows(), 0);
      return { nodes: sum(nodes) - later, links: sum(links) };
    },
  };
}

function columnsOfKind({ name, properties }: Kind): readonly StoredColumn[] {
  const head: StoredColumn = { name: headColumn, type: 'string', list: false };
  const merged: StoredColumn = { name: mergedIds, type: 'string', list: true };
  return [
    ...(headKinds.includes(name) ? [head] : []),
    ...properties.flatMap(storedColumns),
    ...(headKinds.includes(name) ? [] : [merged]),
  ];
}
