import type { Browser, Page } from '@playwright/test'
import { onPhone, untilReady } from './phone.ts'

/** Milliseconds from a reader’s action to the frame that shows what they asked for. */
export interface Waits {
  related: number
  /** Until the screen is in the other language. */
  language: number
  /** Until what is off the screen is, too. */
  languageOfPage: number
  sideBySide: number
  back: number
}

interface Painted {
  screen: number
  page: number
}

/* Acts in the page, then waits until what stood in the middle of the window, or the view, has been painted anew. */
function untilPainted(page: Page, act: string): Promise<Painted> {
  return page.evaluate(async (action) => {
    const root = document.documentElement
    const middle = document
      .elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)
      ?.closest('[data-line], main')
    const { textContent } = middle ?? root
    const { view } = root.dataset
    const target = action === 'back' ? undefined : document.querySelector<HTMLElement>(action)
    const lang = target?.getAttribute('hreflang') ?? root.lang

    // What is in the page when a frame's callbacks run is painted in that frame; the message arrives after it.
    async function painted(isThere: () => boolean): Promise<number> {
      do await new Promise(requestAnimationFrame)
      while (!isThere())
      return new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - start))
        port1.start()
        port2.postMessage('')
      })
    }

    const start = performance.now()
    const screen = painted(
      () => !middle?.isConnected || middle.textContent !== textContent || root.dataset['view'] !== view,
    )
    if (target) target.click()
    else window.history.back()
    return { screen: await screen, page: await painted(() => root.lang === lang) }
  }, act)
}

/** A visit to a story: a related story, whose link a finger has touched before, Back, both switches. */
export function actOnPage(browser: Browser, address: string, next: string): Promise<Waits> {
  return onPhone(browser, async ({ page }) => {
    await page.goto(address, { waitUntil: 'load' })
    await untilReady(page)
    const link = page.locator(`aside a[href="${next}"]`)
    await link.scrollIntoViewIfNeeded()
    await link.dispatchEvent('touchstart')
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(500)
    const { screen: related } = await untilPainted(page, `aside a[href="${next}"]`)
    await page.waitForTimeout(1000)
    const { screen: back } = await untilPainted(page, 'back')
    await page.waitForTimeout(1000)
    await page.evaluate(() => window.scrollTo(0, 1000))
    const { screen: language, page: languageOfPage } = await untilPainted(page, 'header a[hreflang="en"]')
    await page.waitForTimeout(1000)
    const { screen: sideBySide } = await untilPainted(page, 'header button[aria-pressed]')
    return { related, back, language, languageOfPage, sideBySide }
  })
}

/** From the click on a link of the plain page to the first paint of the next, which the phone keeps and asks after. */
export function followPlainLink(browser: Browser, address: string, next: string): Promise<number> {
  return onPhone(browser, async ({ page }) => {
    await page.goto(new URL(next, address).href, { waitUntil: 'load' })
    await page.goto(address, { waitUntil: 'load' })
    await page.waitForTimeout(500)
    await Promise.all([
      page.waitForURL(`**${next}`, { waitUntil: 'load' }),
      page.locator(`aside a[href="${next}"]`).evaluate((link: HTMLAnchorElement) => link.click()),
    ])
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const paint = list.getEntriesByName('first-contentful-paint')[0]
            if (paint) resolve(paint.startTime)
          }).observe({ type: 'paint', buffered: true })
        }),
    )
  })
}
