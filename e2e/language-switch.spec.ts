import { expect } from '@playwright/test'
import { hydrated, languageLink, open, test, viewButton } from './reader.ts'
import { openSettings, settings } from './settings.ts'

const WIDTHS = [390, 1440]

for (const width of WIDTHS) {
  test(`at ${width} px, starting in English, a switch there and back returns to the pixel, anywhere on the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '/en/')
    const height = await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)
    for (let scroll = 0; scroll <= height; scroll += 211) {
      await page.evaluate((top) => window.scrollTo(0, top), scroll)
      await page.keyboard.press('1')
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
      await page.keyboard.press('2')
      await expect(page.locator('html')).toHaveAttribute('lang', 'en')
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - scroll)).toBeLessThanOrEqual(2)
    }
  })
}

test('a switch changes title, description, language and address, says so, and adds no history', async ({ page }) => {
  await open(page, '/zh/about/')
  await open(page, '/zh/')
  const length = await page.evaluate(() => window.history.length)
  await languageLink(page, 'English').click()
  await expect(page).toHaveURL('/en/')
  await expect(page).toHaveTitle('Peninsula diplomacy · Duidu')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^Whether Kim Jong-un/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/$/)
  await expect(page.getByRole('status')).toHaveText('Now in English')
  await languageLink(page, '繁體中文').click()
  await expect(page).toHaveURL('/zh-hant/')
  await expect(page).toHaveTitle('半島外交 · 對讀')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
  await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /^金正恩明年是否會再次與川普會面/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/zh-hant\/$/)
  await expect(page.getByRole('status')).toHaveText('已切換到繁體中文')
  await languageLink(page, '中文').click()
  await expect(page.getByRole('status')).toHaveText('已切换到中文')
  expect(await page.evaluate(() => window.history.length)).toBe(length)
  await page.goBack()
  await expect(page).toHaveURL('/zh/about/')
})

test('the keys 1, 2 and 3 switch language and view, but not with a modifier and not while held down', async ({
  page,
}) => {
  await open(page, '/zh/')
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/')
  await page.keyboard.press('3')
  await expect(page).toHaveURL('/en/?view=parallel')
  for (const modifier of ['Control', 'Alt', 'Shift', 'Meta']) {
    for (const key of [1, 3]) await page.keyboard.press(`${modifier}+${key}`)
  }
  await expect(page).toHaveURL('/en/?view=parallel')
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/zh/?view=parallel')
  await page.keyboard.down('3')
  await expect(page).toHaveURL('/zh/')
  await page.keyboard.down('3')
  await page.keyboard.up('3')
  await expect(viewButton(page)).toHaveAttribute('aria-pressed', 'false')
})

test('turned off, no key switches language or view', async ({ page }) => {
  await openSettings(page, '/zh/')
  await settings(page).getByRole('checkbox').uncheck()
  for (const key of ['1', '2', '3']) await page.keyboard.press(key)
  await expect(page).toHaveURL('/zh/')
  await settings(page).getByRole('checkbox').check()
  await page.keyboard.press('3')
  await expect(page).toHaveURL('/zh/?view=parallel')
})

test('key 1 leads back to the Chinese that was chosen last', async ({ page }) => {
  await open(page, '/en/')
  await languageLink(page, '繁體中文').click()
  await expect(page).toHaveURL('/zh-hant/')
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/')
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/zh-hant/')
  await open(page, '/en/about/')
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/zh-hant/about/')
  await languageLink(page, '中文').click()
  await expect(page).toHaveURL('/zh/about/')
  await open(page, '/zh-hant/')
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/')
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/zh/')
})

test('the front door leads to the chosen language, and a shared link does not change the choice', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL('/en/')
  await hydrated(page)
  await languageLink(page, '中文').click()
  await expect(page).toHaveURL('/zh/')
  await open(page, '/en/stories/xi-hosts-lee/')
  await page.goto('/')
  await expect(page).toHaveURL('/zh/')
})

test.describe('a reader whose browser prefers Chinese', () => {
  test.use({ locale: 'zh-CN' })
  test('is led to the Chinese edition', async ({ page }) => {
    await page.goto('/#p2')
    await expect(page).toHaveURL('/zh/#p2')
  })
})

test('the skip link is the first stop and leads to the story', async ({ page }) => {
  await open(page, '/en/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to story' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.evaluate(() => document.querySelector<HTMLElement>('a')?.focus())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/zh/#story')
})

test('at the top of the page a switch leaves the headline where it is', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 })
  await open(page, '/zh/')
  const headline = page.getByRole('heading', { level: 1 })
  const before = await headline.boundingBox()
  await page.keyboard.press('2')
  await expect(headline).toHaveText(/^All eyes/)
  expect((await headline.boundingBox())?.y).toBe(before?.y)
})

test('blank space that a switch needed below the page goes once it is out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '/en/')
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
  await page.keyboard.press('1')
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
  const held = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).paddingBottom))
  expect(await held()).toBeGreaterThan(0)
  await page.evaluate(() => window.scrollBy(0, -600))
  await expect.poll(held).toBe(0)
})
