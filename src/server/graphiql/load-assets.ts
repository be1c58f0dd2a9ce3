import { type Asset, asset } from '../static/asset.ts';
import { bootScript } from './boot-script.ts';
import { page } from './page.ts';

/** The page of GraphiQL, and the files it loads by their paths. */
export interface Assets {
  readonly page: Asset;
  readonly files: ReadonlyMap<string, Asset>;
}

/** Loads GraphiQL, nine megabytes of text, from its package; kept out of the start of the server, which it would slow. */
export async function loadAssets(): Promise<Assets> {
  const graphiql = await import('@graphql-yoga/render-graphiql/graphiql');
  const workers = {
    editorWorkerService: script('editor-worker', graphiql.editorWorkerService),
    json: script('json-worker', graphiql.jsonWorker),
    graphql: script('graphql-worker', graphiql.graphqlWorker),
  };
  const workerPaths = Object.fromEntries(Object.entries(workers).map(([label, { path }]) => [label, path]));
  const app = script('app', graphiql.js);
  const boot = script('boot', bootScript(workerPaths));
  const style = file('style', 'css', 'text/css; charset=utf-8', Buffer.from(graphiql.css));
  const icon = file('favicon', 'ico', 'image/x-icon', fromDataUrl(graphiql.favicon));
  const files = [...Object.values(workers), app, boot, style, icon];
  const html = page({ style: style.path, icon: icon.path, scripts: [app.path, boot.path] });
  return {
    page: file('page', 'html', 'text/html; charset=utf-8', Buffer.from(html)),
    files: new Map(files.map((one) => [one.path, one])),
  };
}

function script(name: string, text: string): Asset {
  return file(name, 'js', 'text/javascript; charset=utf-8', Buffer.from(text));
}

/** Named by its content, so that a browser may keep it for good. */
function file(name: string, extension: string, type: string, body: Buffer): Asset {
  return asset(type, body, (hash) => `/graphiql/${name}.${hash}.${extension}`);
}

function fromDataUrl(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
