import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where `npm start` listens; the development server passes on to it what is not the page itself. */
const gateway = process.env.GATEWAY_URL ?? 'http://127.0.0.1:8000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    // The component kit speaks 34 languages, this page two.
    optimizeLocales.vite({ locales: ['en-US', 'es-ES'] }),
    react(),
    compression({ algorithms: ['gzip', 'brotliCompress'] }),
  ],
  build: {
    // The first with light-dark(), all from before mid-2024.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // The page's policy allows no inline scripts, and none are needed: these browsers preload by themselves.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // In kB before compression; the page in one file is a third of that as it is served.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        // In one file, what the first view needs is a seventh smaller than in the ninety that late views share parts of.
        codeSplitting: { groups: [{ name: 'frame', tags: ['$initial'] }] },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': { target: gateway, ws: true },
      '/session': gateway,
      '/sandbox': gateway,
    },
  },
});
