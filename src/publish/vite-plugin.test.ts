import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer, type ViteDevServer } from 'vite'
import { simplifiedOnly } from './testing/simplified-only.ts'
import { seedsPlugin } from './vite-plugin.ts'

let server: ViteDevServer
let address: string

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    root: 'src/publish/testing',
    plugins: [seedsPlugin('seeds')],
    server: { port: 0, host: '127.0.0.1', ws: false },
    optimizeDeps: { noDiscovery: true },
    logLevel: 'error',
  })
  await server.listen()
  address = `http://127.0.0.1:${String(Object(server.httpServer?.address()).port)}`
})

afterAll(() => server.close())

function chineseIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) =>
    key === 'zh' && typeof item === 'string' ? [item] : chineseIn(item),
  )
}

test('the development server serves stories in Traditional script as they are published, reasons included', async () => {
  const response = await fetch(`${address}/content/zh-hant/stories/kim-trump-summit.json`)
  const texts = chineseIn(await response.json())

  expect(texts.length).toBeGreaterThan(50)
  expect(texts.filter((text) => simplifiedOnly(text).length > 0)).toEqual([])
})
