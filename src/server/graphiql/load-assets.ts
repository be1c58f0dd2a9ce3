import { createHash } from 'node:crypto';
import { bootScript } from './boot-script.ts';
import { page } from './page.ts';

/** A file of GraphiQL, named by what is in it, so that a browser may keep it for good. */
export interface Asset {
  readonly path: string;
  readonly type: string;
  readonly body: Buffer;
  readonly hash: string;
}

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
  const style = asset('style', 'css', 'text/css; charset=utf-8', Buffer.from(graphiql.css));
  const icon = asset('favicon', 'ico', 'image/x-icon', fromDataUrl(graphiql.favicon));
  const files = [...Object.values(workers), app, boot, style, icon];
  const html = page({ style: style.path, icon: icon.path, scripts: [app.path, boot.path] });
  return {
    page: asset('page', 'html', 'text/html; charset=utf-8', Buffer.from(html)),
    files: new Map(files.map((file) => [file.path, file])),
  };
}

function script(name: string, text: string): Asset {
  return asset(name, 'js', 'text/javascript; charset=utf-8', Buffer.from(text));
}

function asset(name: string, extension: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
  return Object.freeze({ path: `/graphiql/${name}.${hash}.${extension}`, type, body, hash });
}

function fromDataUrl(url: string): Buffer {
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
