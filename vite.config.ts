import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { LICENSES_FILE } from './src/publish/read-licenses.ts'
import { seedsPlugin, shellPlugin } from './src/publish/vite-plugin.ts'

/* What every page needs is one file, and what pages that list stories need is another: in several each would weigh more. */
const CHUNKS: { name: string; tags?: ['$initial']; test?: RegExp }[] = [
  { name: 'app', tags: ['$initial'] },
  { name: 'lists', test: /src\/(?:features\/archive|routes\/(?:stories|archive|past-edition|name))/ },
]

/*
 * Nearly every function of the app runs at its start or at the first click. Compiled one by one when they are called,
 * they keep a phone's main thread busy; told so, V8 compiles them beside it (v8.dev/blog/explicit-compile-hints).
 * Browsers that do not know the comment pass over it.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n'

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss({ optimize: false }), shellPlugin(), seedsPlugin(resolve('seeds'))],
  server: { host: '127.0.0.1' },
  builder: {},
  // Weight is checked by size-limit, compressed; React's development build is heavy and never published.
  build: {
    chunkSizeWarningLimit: 2000,
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox128', 'safari18'],
    emptyOutDir: true,
    manifest: true,
    cssMinify: 'lightningcss',
    // Every browser that can run the app knows modulepreload.
    modulePreload: { polyfill: false },
  },
  environments: {
    client: {
      build: {
        outDir: `build/${mode}/client`,
        license: { fileName: LICENSES_FILE },
        rolldownOptions: {
          output: {
            codeSplitting: { groups: CHUNKS },
            postBanner: ({ isEntry }) => (isEntry ? COMPILE_AT_ONCE : ''),
          },
        },
      },
    },
    ssr: {
      // Else the pages would be rendered by whichever React the environment names at that time.
      define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
      build: {
        outDir: `build/${mode}/server`,
        manifest: false,
        copyPublicDir: false,
        rolldownOptions: { input: ['src/app/prerender.tsx', 'src/app/page-styles.ts'] },
      },
      resolve: { noExternal: true },
    },
  },
}))
