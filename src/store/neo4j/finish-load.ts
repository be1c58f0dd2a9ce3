import type { Parameters } from '../../shapes/parameter.ts';
import type { Row } from '../store.ts';
import { setEntities } from './cypher/set-entities.ts';
import type { CypherStatement } from './cypher/statement.ts';
import { endUnfinished, setLinks, unfinished } from './cypher/unfinished.ts';

/** Rows of one transaction. */
const rowsAtOnce = 5_000;

/** How the statements of the load are run. */
export interface LoadRunner {
  read(statement: CypherStatement): Promise<readonly Row[]>;
  /** In one transaction. */
  write(statements: readonly CypherStatement[]): Promise<void>;
}

/** Sets what Neo4j's own import tool could not; running it again changes nothing. */
export async function finishLoad({ read, write }: LoadRunner): Promise<void> {
  for (let left = true; left; ) {
    const rows = await read(unfinished(rowsAtOnce));
    left = rows.length === rowsAtOnce;
    if (rows.length === 0) return;
    const entities: { id: string; columns: Parameters }[] = [];
    const links = new Map<string, { from: string; to: string; columns: Parameters }[]>();
    for (const row of rows) {
      const [from = '', type, to] = String(row.id).split(' ');
      const columns: Parameters = JSON.parse(String(row.columns));
      if (type === undefined || to === undefined) entities.push({ id: from, columns });
      else {
        const of = links.get(type) ?? [];
        of.push({ from, to, columns });
        links.set(type, of);
      }
    }
    await write([
      ...(entities.length > 0 ? [setEntities({ rows: entities })] : []),
      ...[...links].map(([type, of]) => setLinks(type, of)),
      endUnfinished(rows.map(({ id }) => String(id))),
    ]);
  }
}
