import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test'
import { findBrowser } from '../scripts/browser.mjs'

/** A page on a phone, and the protocol to its browser. */
export interface Phone {
  page: Page
  protocol: CDPSession
}

const KILOBIT = 1000 / 8

/* Bytes per second and milliseconds: a slow 4G line. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1600 * KILOBIT, uploadThroughput: 750 * KILOBIT }

const SLOWDOWN = 4

/** Starts the browser that everything is measured in. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--no-first-run',
      '--font-render-hinting=none',
      // Under a debugger, as here, the errors that React makes in advance would have the whole script parsed once more.
      '--js-flags=--no-enable-lazy-source-positions',
    ],
  })
}

/** What a page reports of its own loading. */
export interface Seen {
  paints: number[]
  shifts: number
  tasks: [start: number, duration: number][]
}

declare global {
  interface Window {
    seen: Seen
  }
}

/* From before the first byte on. */
function observe(): void {
  const seen: Seen = { paints: [], shifts: 0, tasks: [] }
  window.seen = seen
  new PerformanceObserver((list) => seen.paints.push(...list.getEntries().map((entry) => entry.startTime))).observe({
    type: 'largest-contentful-paint',
    buffered: true,
  })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shifts += Number(entry.value)
  }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) seen.tasks.push([startTime, duration])
  }).observe({ type: 'longtask', buffered: true })
}

/** A reader’s phone with an empty cache: slow processor, slow line. What holds on it is measured, and it is thrown away. */
export async function onPhone<Result>(browser: Browser, act: (phone: Phone) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  })
  try {
    await context.addInitScript(observe)
    const page = await context.newPage()
    const protocol = await context.newCDPSession(page)
    await protocol.send('Network.enable')
    await protocol.send('Network.emulateNetworkConditions', LINE)
    await protocol.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    return await act({ page, protocol })
  } finally {
    await context.close()
  }
}

/** Waits until a page of Duidu answers to its reader and asks for nothing more. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator('.settings-button:not(.invisible)').waitFor()
  await page.waitForLoadState('networkidle')
}
