import { examples } from './examples.ts';

/**
 * The script that starts GraphiQL on its page, with the examples in tabs; before them the query that the address brings, as
 * in /graphql?query=…&variables=….
 */
export function bootScript(workerPaths: Readonly<Record<string, string>>): string {
  const tabs = examples.map((query) => ({ query }));
  return `const workerPaths = ${JSON.stringify(workerPaths)};
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => workerPaths[label] ?? workerPaths.editorWorkerService,
};
const brought = new URLSearchParams(location.search);
const [query, variables] = [brought.get('query') ?? undefined, brought.get('variables') ?? undefined];
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), {
  endpoint: '/graphql',
  title: 'Cui Bono',
  query,
  variables,
  defaultTabs: [...(query === undefined ? [] : [{ query, variables }]), ...${JSON.stringify(tabs)}],
});
`;
}
