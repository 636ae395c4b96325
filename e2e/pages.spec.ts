import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { DISTINCT_PAGES, NOWHERE, PAGES, SIDE_BY_SIDE } from './edition.ts'
import { MISSING_FILE, spaceText, test } from './reader.ts'

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

/** Sums every layout shift from the first byte on, those after input included. */
async function watchLayout(page: Page) {
  await page.addInitScript(() => {
    const shifts: number[] = []
    window.addEventListener('shifts', () => window.dispatchEvent(new CustomEvent('shifted', { detail: shifts })))
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () =>
    page.evaluate(
      () =>
        new Promise<unknown>((resolve) => {
          window.addEventListener('shifted', (event) => resolve(event instanceof CustomEvent && event.detail))
          window.dispatchEvent(new Event('shifts'))
        }),
    )
}

function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

test.use({ allowedMessages: MISSING_FILE })

for (const path of [...DISTINCT_PAGES, ...SIDE_BY_SIDE, ...NOWHERE]) {
  test(`${path} is sound at ${SIZES.map(({ width }) => width).join(' and ')} px, light and dark`, async ({ page }) => {
    const shifts = await watchLayout(page)
    for (const size of SIZES) {
      await page.setViewportSize(size)
      const response = await page.goto(path, { waitUntil: 'networkidle' })
      expect(response?.status()).toBe(NOWHERE.includes(path) ? 404 : 200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page })
          .withTags(AXE_TAGS)
          .options({ resultTypes: ['violations'] })
          .analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
      expect(await overflow(page)).toBe(0)
      expect(await shifts()).toEqual([])
    }
  })
}

const WIDTHS = [320, 360, 768, 899, 900, 1023, 1024, 1280, 1343, 1344, 1920]

for (const path of [
  '/zh/',
  '/zh-hant/',
  '/en/',
  '/en/about/',
  '/en/stories/',
  '/en/names/military-agreement-2018/',
  ...SIDE_BY_SIDE,
  ...NOWHERE,
]) {
  test(`nothing on ${path} scrolls sideways from 320 to 1920 px, even with WCAG text spacing`, async ({ page }) => {
    async function expectNoOverflow(what: string) {
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 })
        expect(await overflow(page), `${what}, ${width} px`).toBe(0)
      }
    }
    await page.goto(path)
    await expectNoOverflow('as it is')
    await spaceText(page)
    await expectNoOverflow('spaced')
  })
}

test('every page has a title of its own', async ({ page }) => {
  await page.goto('/')
  const titles = await page.evaluate(
    (paths) =>
      Promise.all(
        paths.map(async (path) => {
          const html = await (await fetch(path)).text()
          return /<title>([^<]+)<\/title>/.exec(html)?.[1]
        }),
      ),
    PAGES,
  )
  expect(titles).not.toContain(undefined)
  expect(new Set(titles).size).toBe(PAGES.length)
})
