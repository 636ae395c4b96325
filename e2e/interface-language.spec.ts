import { expect, type Page } from '@playwright/test'
import { hydrated, languageLink, MISSING_FILE, open, related, test } from './reader.ts'
import { keepPreferences } from './settings.ts'

/** Has an interface language on the device before the page opens. */
function prefer(page: Page, language: string) {
  return keepPreferences(page, JSON.stringify({ interface: language }))
}

/** Notes every word of the interface that is visible in any frame from the first on, and every layout shift. */
async function watchFrames(page: Page) {
  await page.addInitScript(() => {
    const words = new Set<string>()
    const shifts: number[] = []
    Object.assign(window, { words, shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
    function look() {
      for (const element of document.querySelectorAll<HTMLElement>('[data-ui]')) {
        if (element.checkVisibility({ visibilityProperty: true })) words.add(element.innerText)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return {
    words: () => page.evaluate((): string[] => [...Reflect.get(window, 'words')]),
    shifts: () => page.evaluate((): number[] => Reflect.get(window, 'shifts')),
  }
}

test('a learner reads English with a Chinese interface, from page to page and after a reload', async ({ page }) => {
  await open(page, '/en/')
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page
    .getByRole('group', { name: 'Interface language' })
    .getByRole('radio', { name: '中文', exact: true })
    .check()
  await expect(page.getByRole('heading', { name: '阅读设置' })).toBeVisible()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
  await expect(page.getByRole('heading', { name: '本文提及' })).toHaveAttribute('lang', 'zh-Hans')
  await related(page).getByRole('link', { name: 'Lee vows to use diplomacy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lee vows/)
  await expect(page).toHaveTitle(/ · Duidu$/)
  await page.reload()
  await expect(page.getByRole('button', { name: '阅读设置' })).toBeVisible()
  await expect(related(page).getByRole('link', { name: /^All eyes/ })).toBeVisible()

  await languageLink(page, '繁體中文').click()
  await expect(page.getByRole('heading', { name: '本文提及' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('已切换到繁体中文')
})

test.describe('an address that leads nowhere', () => {
  test.use({ allowedMessages: MISSING_FILE })

  test('says so in the language of the interface', async ({ page }) => {
    await prefer(page, 'zh')
    await page.goto('/en/nowhere/')
    await expect(page.getByRole('heading', { level: 1, name: '找不到这个页面' })).toBeVisible()
  })
})

test('the settings can make it the story’s own again', async ({ page }) => {
  await prefer(page, 'en')
  await open(page, '/zh/')
  await expect(page.getByRole('article').getByText('Reported by AI')).toBeVisible()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('radio', { name: 'Same as story' }).check()
  await expect(page.getByRole('heading', { name: '阅读设置' })).toBeVisible()
  await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
})

for (const [path, language, wrong, right] of [
  ['/en/', 'zh', /Reported by|Related|Side by side|Key dates/, '由 AI 报道'],
  ['/en/', 'zh-hant', /Reported by|Related|Side by side|报道/, '由 AI 報導'],
  ['/zh/', 'en', /\p{Script=Han}/u, 'Reported by AI'],
  ['/zh-hant/', 'zh', /報導|對照/, '由 AI 报道'],
] as const) {
  test(`on ${path} no frame shows a word of another interface than “${language}”, and nothing moves`, async ({
    page,
  }) => {
    await prefer(page, language)
    const { words, shifts } = await watchFrames(page)
    await open(page, path)
    await expect(page.getByRole('article').getByText(right)).toBeVisible()
    const seen = (await words()).filter((text) => !text.includes('Aa'))
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.filter((text) => wrong.test(text.replaceAll('中文', '')))).toEqual([])
    expect(await shifts()).toEqual([])
  })
}

test.describe('where the words of Traditional Chinese cannot be had', () => {
  test.use({ allowedMessages: /Failed to load resource/ })

  test('the interface is in the page’s language, and the page works', async ({ page }) => {
    await page.route('**/assets/zh-hant-*', (route) => route.abort())
    await prefer(page, 'zh-hant')
    await page.goto('/en/')
    await expect(page.getByRole('article').getByText('Reported by AI')).toBeVisible({ timeout: 15_000 })
    await languageLink(page, '中文').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
  })
})

test('a page read in Traditional Chinese has its interface in it too', async ({ page }) => {
  await open(page, '/zh-hant/')
  await hydrated(page)
  await expect(page.getByRole('button', { name: '對照' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('凡標有「由 AI 報導」的文章')
})
