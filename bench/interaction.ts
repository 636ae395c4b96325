/*
 * How long a reader waits, each as a ratio to opening the same story as a document in the same run:
 * language switch, side by side, related story with its content fetched, Back. Run after a build: npm run bench
 */
import { spawn } from 'node:child_process'
import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'

const ROUNDS = 15
const PORT = '4199'
const BASE = `http://127.0.0.1:${PORT}`
const STORY = '/en/stories/unification-minister-april-visit/'

interface Painted {
  /** Milliseconds from the input to the end of the frame that shows the change. */
  ms: number
  /** Frames that were shown from the input on, the one with the change included. */
  frames: number
}

/** Acts in the page, then waits until another headline or view has been painted. */
function untilPainted(page: Page, act: string): Promise<Painted> {
  return page.evaluate((action) => {
    const { dataset } = document.documentElement
    const headline = document.querySelector('h1')?.textContent
    const view = dataset['view']
    return new Promise<Painted>((resolve) => {
      let frames = 0
      const start = performance.now()
      // What is in the page when a frame's callbacks run is painted in that frame; the message arrives after it.
      function frame() {
        frames += 1
        const isSame = dataset['view'] === view && document.querySelector('h1')?.textContent === headline
        if (isSame) return requestAnimationFrame(frame)
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve({ ms: performance.now() - start, frames }))
        port1.start()
        return port2.postMessage('')
      }
      requestAnimationFrame(frame)
      if (action === 'back') window.history.back()
      else document.querySelector<HTMLElement>(action)?.click()
    })
  }, act)
}

async function documentLoad(page: Page): Promise<number> {
  await page.goto(BASE + STORY)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]
          if (paint) resolve(paint.startTime)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

const server = spawn(process.execPath, ['src/publish/serve.ts', '--port', PORT], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
await new Promise((resolve) => server.stdout.once('data', resolve))
const browser = await chromium.launch({ executablePath: findBrowser() })
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
const rows: Record<string, Painted[]> = { 'language switch': [], 'side by side': [], 'related story': [], Back: [] }
const documents: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  documents.push(await documentLoad(page))
  await page.goto(`${BASE}/zh/`, { waitUntil: 'networkidle' })
  await page.evaluate(() => window.scrollTo(0, 1000))
  rows['language switch']?.push(await untilPainted(page, 'header a[hreflang="en"]'))
  rows['side by side']?.push(await untilPainted(page, 'header button[aria-pressed]'))
  rows['related story']?.push(await untilPainted(page, `aside a[href^="${STORY}"]`))
  rows['Back']?.push(await untilPainted(page, 'back'))
}
await browser.close()
server.kill()

const reference = median(documents)
console.log(`document load to first contentful paint: ${reference.toFixed(0)} ms (median of ${ROUNDS})`)
for (const [name, painted] of Object.entries(rows)) {
  const ms = median(painted.map((one) => one.ms))
  const frames = median(painted.map((one) => one.frames))
  console.log(`${name}: ${ms.toFixed(0)} ms, × ${(ms / reference).toFixed(2)}, painted in frame ${frames}`)
}
