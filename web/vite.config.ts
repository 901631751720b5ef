import { defineConfig } from 'vite';

// Each page is an entry of its own, so that only the playground loads GraphiQL and its editor. Everything is
// served from the API's own address: nothing comes from elsewhere.
const here = import.meta.dirname;

export default defineConfig({
  root: here,
  build: {
    outDir: `${here}/../dist/web`,
    emptyOutDir: true,
    // A polyfill for browsers that cannot run GraphiQL either.
    modulePreload: { polyfill: false },
    // Monaco, GraphiQL's editor, is this big; it loads after the page is there.
    chunkSizeWarningLimit: 4_000,
    rolldownOptions: {
      // "use client" speaks to frameworks that render on a server.
      onLog(level, log, print) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') print(level, log);
      },
      input: {
        index: `${here}/index.html`,
        playground: `${here}/playground.html`,
        notFound: `${here}/not-found.html`,
      },
    },
  },
  worker: { format: 'es' },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});
