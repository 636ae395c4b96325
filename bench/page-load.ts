import type { Browser } from '@playwright/test'
import { onPhone, untilReady } from './phone.ts'

/** What a first visit costs: bytes as they travel, times in milliseconds from the start of the navigation. */
export interface PageLoad {
  /** Body of the document as it travels; the stylesheet stands in it. */
  html: number
  /** The same, unpacked. */
  rawHtml: number
  css: number
  js: number
  /** Every response, with its headers. */
  all: number
  requests: number
  fcp: number
  lcp: number
  blocking: number
  shift: number
}

/* A task longer than this keeps a reader waiting. */
const LONG = 50

/* Late work and late shifts count too. */
const QUIET = 1500

/** Opens a page on a phone that has never seen it. */
export function loadPage(browser: Browser, address: string, isApp: boolean): Promise<PageLoad> {
  return onPhone(browser, async ({ page, protocol }) => {
    const types = new Map<string, string>()
    const bytes = new Map<string, number>()
    protocol.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type))
    protocol.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
      bytes.set(requestId, encodedDataLength),
    )
    await page.goto(address, { waitUntil: 'load' })
    if (isApp) await untilReady(page)
    await page.waitForTimeout(QUIET)

    const seen = await page.evaluate((long) => {
      const { paints, shifts, tasks } = window.seen
      const fcp = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN
      const document = performance
        .getEntriesByType('navigation')
        .find((entry) => entry instanceof PerformanceNavigationTiming)
      const waits = tasks.map(([start, duration]) => (start + duration > fcp ? Math.max(0, duration - long) : 0))
      return {
        fcp,
        lcp: paints.at(-1) ?? NaN,
        shift: shifts,
        blocking: waits.reduce((sum, wait) => sum + wait, 0),
        html: document?.encodedBodySize ?? NaN,
        rawHtml: document?.decodedBodySize ?? NaN,
      }
    }, LONG)
    const sum = (type?: string) =>
      [...bytes].reduce((total, [id, size]) => total + (type === undefined || types.get(id) === type ? size : 0), 0)
    return { ...seen, css: sum('Stylesheet'), js: sum('Script'), all: sum(), requests: bytes.size }
  })
}
