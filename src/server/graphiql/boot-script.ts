import { examples } from './examples.ts';

/** The script that starts GraphiQL on its page, with the examples in tabs. */
export function bootScript(workerPaths: Readonly<Record<string, string>>): string {
  const options = {
    endpoint: '/graphql',
    title: 'Cui Bono',
    defaultTabs: examples.map((query) => ({ query })),
  };
  return `const workerPaths = ${JSON.stringify(workerPaths)};
self.MonacoEnvironment = {
  globalAPI: false,
  getWorkerUrl: (_, label) => workerPaths[label] ?? workerPaths.editorWorkerService,
};
YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), ${JSON.stringify(options)});
`;
}
