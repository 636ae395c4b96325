import type { Browser, Page } from '@playwright/test'
import { onPhone, untilReady } from './phone.ts'

/** Milliseconds from a reader’s action to the frame that shows what they asked for. */
export interface Waits {
  related: number
  language: number
  sideBySide: number
  back: number
}

/* Acts in the page, then waits until another headline or view has been painted. */
function untilPainted(page: Page, act: string): Promise<number> {
  return page.evaluate((action) => {
    const { dataset } = document.documentElement
    const headline = document.querySelector('h1')?.textContent
    const view = dataset['view']
    return new Promise<number>((resolve) => {
      const start = performance.now()
      // What is in the page when a frame's callbacks run is painted in that frame; the message arrives after it.
      function frame() {
        const isSame = dataset['view'] === view && document.querySelector('h1')?.textContent === headline
        if (isSame) return requestAnimationFrame(frame)
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => resolve(performance.now() - start))
        port1.start()
        return port2.postMessage('')
      }
      requestAnimationFrame(frame)
      if (action === 'back') window.history.back()
      else document.querySelector<HTMLElement>(action)?.click()
    })
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
    const related = await untilPainted(page, `aside a[href="${next}"]`)
    await page.waitForTimeout(1000)
    const back = await untilPainted(page, 'back')
    await page.waitForTimeout(1000)
    await page.evaluate(() => window.scrollTo(0, 1000))
    const language = await untilPainted(page, 'header a[hreflang="en"]')
    await page.waitForTimeout(1000)
    return { related, back, language, sideBySide: await untilPainted(page, 'header button[aria-pressed]') }
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
