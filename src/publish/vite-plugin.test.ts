import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer, type ViteDevServer } from 'vite'
import { storyFile } from '../content/published.ts'
import { seedsPlugin } from './vite-plugin.ts'

let server: ViteDevServer

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: 'src/publish/testing',
    plugins: [seedsPlugin('seeds')],
    server: { port: 0, host: '127.0.0.1', ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  await server.listen()
})

afterAll(() => server.close())

async function reasonsAt(path: string): Promise<(string | undefined)[]> {
  const response = await fetch(new URL(path, server.resolvedUrls?.local[0]))
  return storyFile.parse(await response.json()).related.map(({ reason }) => reason?.zh.slice(0, 4))
}

test.each([
  ['/content/stories/kim-trump-summit.json', '同样谈到'],
  ['/content/zh-hant/stories/kim-trump-summit.json', '同樣談到'],
])(
  'while one works on the reader, %s says why a story is related as the published site does: %s',
  async (path, words) => {
    expect(await reasonsAt(path)).toContain(words)
  },
)
