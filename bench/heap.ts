import { cp, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Browser, CDPSession, Page } from '@playwright/test'
import { publish } from '../src/publish/publish.ts'
import { paths } from '../src/site/paths.ts'
import { launchBrowser, untilReady } from './phone.ts'
import { whileServed } from './sites.ts'

/** What a page holds after garbage has been collected. */
export interface Held {
  /** Bytes of the JavaScript heap. */
  heap: number
  nodes: number
  listeners: number
}

/** Stories in a row, each of which leads to the next. */
const CHAIN = 64

function slugAt(place: number): string {
  return `chain-${place}`
}

/** Publishes the seeds with many more stories, as copies of those there are with a number in each headline. */
export async function publishChain(seeds: string, work: string): Promise<string> {
  const folder = join(work, 'chain-seeds')
  const out = join(work, 'chain-site')
  await cp(seeds, folder, { recursive: true })
  const { stories }: { stories: string[] } = JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8'))
  const originals = await Promise.all(
    stories.map(async (slug) => JSON.parse(await readFile(join(folder, 'stories', `${slug}.json`), 'utf8'))),
  )
  for (let place = 0; place < CHAIN; place += 1) {
    const original = originals[place % originals.length]
    const story = {
      ...original,
      slug: slugAt(place),
      headline: { zh: `第${place}篇：${original.headline.zh}`, en: `No. ${place}: ${original.headline.en}` },
      related: [slugAt((place + 1) % CHAIN)],
    }
    await writeFile(join(folder, 'stories', `${story.slug}.json`), JSON.stringify(story))
  }
  await publish({ seeds: folder, app: resolve('build/production'), out })
  return out
}

async function heldBy(protocol: CDPSession): Promise<Held> {
  // What finalizers release is garbage only in the next collection.
  for (let time = 0; time < 3; time += 1) await protocol.send('HeapProfiler.collectGarbage')
  const { usedSize } = await protocol.send('Runtime.getHeapUsage')
  const { nodes, jsEventListeners } = await protocol.send('Memory.getDOMCounters')
  return { heap: usedSize, nodes, listeners: jsEventListeners }
}

async function readOn(page: Page, place: number): Promise<void> {
  await page.locator(`aside a[href="${paths.story('zh', slugAt(place))}"]`).click()
  await page.locator('h1', { hasText: `第${place}篇：` }).waitFor()
  await page.waitForLoadState('networkidle')
}

async function walk(browser: Browser, origin: string, stops: readonly number[]): Promise<Held[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const protocol = await page.context().newCDPSession(page)
  await page.goto(origin + paths.story('zh', slugAt(0)))
  await untilReady(page)
  const held: Held[] = []
  for (let place = 1; place <= Math.max(...stops); place += 1) {
    await readOn(page, place)
    if (stops.includes(place)) held.push(await heldBy(protocol))
  }
  await page.close()
  return held
}

/**
 * What a page holds after a reader has gone through so many stories in a row.
 * @param work an empty folder
 */
export async function heldAfter(seeds: string, work: string, stops: readonly number[]): Promise<Held[]> {
  const site = await publishChain(seeds, work)
  const browser = await launchBrowser()
  try {
    return await whileServed(site, (origin) => walk(browser, origin, stops))
  } finally {
    await browser.close()
  }
}
