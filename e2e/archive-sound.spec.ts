import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LANGUAGES } from '../src/site/languages.ts'
import { MISSING_FILE, test } from './reader.ts'
import { SITES } from './sites.ts'

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

test.use({ baseURL: SITES.archive.url })

function overflow(page: Page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

for (const path of [
  '/zh/stories/',
  '/en/stories/',
  '/en/archive/2025-12/2/',
  '/zh-hant/archive/2025-12/2/',
  '/zh/editions/winter/',
  '/en/names/maritime-office/2/',
]) {
  test(`${path} is sound at 390 and 1440 px, light and dark`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(path, { waitUntil: 'networkidle' })
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const axe = new AxeBuilder({ page }).withTags(AXE_TAGS).options({ resultTypes: ['violations'] })
        const { violations } = await axe.analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
    }
    for (const width of [320, 390, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      expect(await overflow(page), `${width} px`).toBe(0)
    }
  })
}

test.describe('what does not exist', () => {
  test.use({ allowedMessages: MISSING_FILE })

  for (const path of [
    'archive/1999-01/',
    'archive/2025-12/4/',
    'archive/2025-12/1/',
    'archive/2025-12/02/',
    'editions/none/',
  ]) {
    test(`${path} is a page that says so in every language`, async ({ page }) => {
      for (const language of LANGUAGES) {
        expect((await page.goto(`/${language}/${path}`))?.status()).toBe(404)
        await expect(page.getByRole('heading', { level: 1, name: /找不到|Page not found/ })).toBeVisible()
      }
    })
  }
})
