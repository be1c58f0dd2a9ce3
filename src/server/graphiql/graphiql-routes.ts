import type { Handler } from '../handler.ts';
import { serveAsset } from '../static/serve-asset.ts';
import { type Assets, loadAssets } from './load-assets.ts';

/** GraphiQL from its own package, for use without a network: the page, and the files it loads. */
export function graphiqlRoutes(): { readonly page: Handler; readonly file: Handler } {
  let loading: Promise<Assets> | undefined;
  const assets = () => {
    loading ??= loadAssets();
    return loading;
  };
  return {
    page: async (request, response) => serveAsset((await assets()).page, 'revalidated', request, response),
    file: async (request, response) => {
      const asset = (await assets()).files.get(request.url ?? '');
      if (asset) return serveAsset(asset, 'immutable', request, response);
      response.writeHead(404).end();
    },
  };
}
