import { type Connection, connect } from '../driver.mjs';
import { holdState } from './hold-state.mjs';

/**
 * A connection that sees the same state of a graph as another thread, whatever is committed until it is closed. `there` has that thread
 * hold the newest state anew, and tells which.
 */
export async function holdWith(file: string, there: () => Promise<Rows>): Promise<Connection> {
  const connection = connect(file, { readOnly: true, busyMs: 5_000 });
  try {
    // A commit may come between the two; it takes longer than they do.
    for (;;) {
      const here = stateOf(holdState(connection));
      if (here === stateOf(await there())) return connection;
    }
  } catch (error) {
    connection.close();
    throw error;
  }
}

type Rows = readonly (readonly unknown[])[];

const stateOf = (rows: Rows): string => rows.flat().join(' ');
