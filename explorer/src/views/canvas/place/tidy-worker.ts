import { relax } from './relax.ts';
import { tidy, type Untidy } from './tidy.ts';

// Of a worker only these two are used; the types of the page know it as a window.
addEventListener('message', ({ data }: MessageEvent<Untidy>) => {
  postMessage(tidy(data, relax));
});
