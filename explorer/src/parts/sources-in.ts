/** What a citation tells of a source. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

/**
 * Every source that answers of the server name with its title, each once, in the order of their ids; without those that only
 * said what another claim has displaced.
 */
export function sourcesIn(answers: readonly unknown[]): readonly CitedSource[] {
  const found = new Map<string, CitedSource>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) look(item);
    else if (typeof value === 'object' && value !== null && !('shown' in value && value.shown === false)) {
      const source = sourceOf({ ...value });
      if (source !== null) found.set(source.id, source);
      for (const item of Object.values(value)) look(item);
    }
  };
  look(answers);
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function sourceOf(value: Readonly<Record<string, unknown>>): CitedSource | null {
  const { __typename: type, id, title, name, publisher, published, url } = value;
  if (type !== 'Source' || typeof id !== 'string' || publisher === undefined) return null;
  const text = (said: unknown): string | null => (typeof said === 'string' ? said : null);
  return {
    id,
    title: text(title) ?? text(name) ?? id,
    publisher: text(publisher),
    published: text(published),
    url: text(url),
  };
}
