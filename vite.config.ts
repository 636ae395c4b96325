import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { LICENSES_FILE } from './src/publish/read-licenses.ts'
import { seedsPlugin, shellPlugin } from './src/publish/vite-plugin.ts'

export default defineConfig(({ mode }) => ({
  plugins: [react(), tailwindcss(), shellPlugin(), seedsPlugin(resolve('seeds'))],
  server: { host: '127.0.0.1' },
  builder: {},
  // Weight is checked by size-limit, compressed; React's development build is heavy and never published.
  build: {
    chunkSizeWarningLimit: 2000,
    target: 'es2023',
    emptyOutDir: true,
    manifest: true,
    cssMinify: 'lightningcss',
    // Every browser that can run the app knows modulepreload.
    modulePreload: { polyfill: false },
  },
  environments: {
    client: { build: { outDir: `build/${mode}/client`, license: { fileName: LICENSES_FILE } } },
    ssr: {
      build: {
        outDir: `build/${mode}/server`,
        manifest: false,
        copyPublicDir: false,
        rolldownOptions: { input: 'src/app/prerender.tsx' },
      },
      resolve: { noExternal: true },
    },
  },
}))
