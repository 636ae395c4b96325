import { chromium, type Browser } from '@playwright/test'
import { findBrowser } from '../../scripts/browser.mjs'
import { whileServed } from '../sites.ts'

/** What a browser asks for until a page is at rest, on average. */
export interface Loads {
  /** Apart from images: which ones a page shows depends on which stories are related to it. */
  requests: number
  images: number
  /** Bytes of scripts and of JSON, unpacked. */
  scripts: number
  data: number
}

/* What a page fetches when it has nothing else to do comes late, and later still on a busy machine. */
const QUIET_MS = 3000

/* Each in a context of its own, so that nothing is in a cache. */
async function load(browser: Browser, address: string): Promise<Loads> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const total: Loads = { requests: 0, images: 0, scripts: 0, data: 0 }
  const bodies: Promise<{ isData: boolean; bytes: number }>[] = []
  page.on('response', (response) => {
    const kind = response.headers()['content-type'] ?? ''
    total[kind.startsWith('image/') ? 'images' : 'requests'] += 1
    if (!/javascript|json/.test(kind)) return
    bodies.push(response.body().then((body) => ({ isData: kind.includes('json'), bytes: body.length })))
  })
  let last = performance.now()
  page.on('request', () => (last = performance.now()))
  page.on('requestfinished', () => (last = performance.now()))
  await page.goto(address, { waitUntil: 'networkidle' })
  while (performance.now() - last < QUIET_MS) await page.waitForTimeout(QUIET_MS / 10)
  for (const { isData, bytes } of await Promise.all(bodies)) total[isData ? 'data' : 'scripts'] += bytes
  await context.close()
  return total
}

/** Opens pages of a site in a browser, one after another. */
export async function loadPages(site: string, pages: readonly string[]): Promise<Loads> {
  const browser = await chromium.launch({ executablePath: findBrowser() })
  try {
    const loads: Loads[] = []
    await whileServed(site, async (origin) => {
      for (const path of pages) loads.push(await load(browser, origin + path))
    })
    const mean = (of: (one: Loads) => number) => loads.reduce((sum, one) => sum + of(one), 0) / loads.length
    return {
      requests: mean((one) => one.requests),
      images: mean((one) => one.images),
      scripts: mean((one) => one.scripts),
      data: mean((one) => one.data),
    }
  } finally {
    await browser.close()
  }
}
