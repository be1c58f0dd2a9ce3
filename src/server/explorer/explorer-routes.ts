import type { Handler } from '../handler.ts';
import { contentSecurityPolicy } from '../security-headers.ts';
import { serveAsset } from '../static/serve-asset.ts';
import { type Explorer, loadExplorer } from './load-explorer.ts';

/** Unlike GraphiQL, the page has no style in its markup. */
const policy = contentSecurityPolicy({
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
});

const unbuilt = 'The explorer is not built: run `npm run build`. GraphQL answers at /graphql.\n';

/** The page for people, at every address that one of its views has, and the files that it loads. */
export function explorerRoutes(): {
  readonly page: Handler;
  readonly missing: Handler;
  readonly file: Handler;
} {
  let loading: Promise<Explorer | null> | undefined;
  /** Kept once it exists; until then it is looked for again, since somebody may build it meanwhile. */
  const explorer = async () => {
    loading ??= loadExplorer();
    const found = await loading.catch((error) => {
      loading = undefined;
      throw error;
    });
    if (found === null) loading = undefined;
    return found;
  };
  const page =
    (status: number): Handler =>
    async (request, response) => {
      response.setHeader('content-security-policy', policy);
      const asset = (await explorer())?.page;
      if (asset) return serveAsset(asset, 'revalidated', request, response, status);
      response.setHeader('cache-control', 'no-store');
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8' }).end(unbuilt);
    };
  return {
    page: page(200),
    // The page itself says that it has no such view, and leads back.
    missing: page(404),
    file: async (request, response) => {
      const file = (await explorer())?.files.get(request.url ?? '');
      if (file) return serveAsset(file, 'immutable', request, response);
      response.writeHead(404).end();
    },
  };
}

/** Whether an address belongs to a view; the views interpret its parts themselves. */
export const isView = (path: string): boolean =>
  /^\/(?:$|(?:answer|ask|graph|compare|duplicates)$|entity\/)/.test(path);
