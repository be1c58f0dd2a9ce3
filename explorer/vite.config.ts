import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where `npm run explorer` finds the server, whose GraphQL it shows while the page is written. */
const api = process.env.CUIBONO_URL ?? 'http://127.0.0.1:4000';

/** Builds the page into dist/, from where the server serves it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    target: 'es2022',
    // Every file comes from the server itself: its content security policy lets nothing be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_000,
  },
  server: { proxy: { '/graphql': api, '/graphiql': api } },
});
