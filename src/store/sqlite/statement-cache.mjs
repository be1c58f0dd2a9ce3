/** Most statements that a connection keeps compiled. */
const bound = 400;

/** Compiles each text once, as long as it is among the recently used. */
export function statementCache(connection) {
  const prepared = new Map();
  return (text) => {
    const known = prepared.get(text);
    if (known !== undefined) {
      prepared.delete(text);
      prepared.set(text, known);
      return known;
    }
    const made = connection.prepare(text);
    prepared.set(text, made);
    if (prepared.size > bound) {
      const [oldest, statement] = prepared.entries().next().value;
      prepared.delete(oldest);
      statement.close();
    }
    return made;
  };
}
