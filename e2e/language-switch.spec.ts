import { expect } from '@playwright/test'
import { hydrated, languageLink, open, test, topOf } from './reader.ts'

const WIDTHS = [390, 1440]

/** The paragraph that the reader is most likely at: the one that crosses the upper third of the window. */
async function paragraphUnderTheEye(page: Parameters<typeof topOf>[0]): Promise<string> {
  return page.evaluate(() => {
    const eye = window.innerHeight / 3
    const paragraphs = [...document.querySelectorAll<HTMLElement>('[id^="p"]')]
    const distances = paragraphs.map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return Math.max(top - eye, eye - bottom, 0)
    })
    return paragraphs[distances.indexOf(Math.min(...distances))]?.id ?? ''
  })
}

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
      await expect(page).toHaveURL('/zh/')
      await page.keyboard.press('2')
      await expect(page).toHaveURL('/en/')
      expect(Math.abs((await page.evaluate(() => window.scrollY)) - scroll)).toBeLessThanOrEqual(2)
    }
  })

  for (const share of [0.2, 0.35, 0.5, 0.7, 0.9]) {
    test(`at ${width} px, ${share * 100} % down the lead story, a switch there and back keeps the line`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await open(page, '/zh/')
      await page.evaluate((part) => {
        const prose = document.querySelector('.prose')?.getBoundingClientRect()
        window.scrollTo(0, (prose?.top ?? 0) + (prose?.height ?? 0) * part - window.innerHeight / 3)
      }, share)
      const line = await paragraphUnderTheEye(page)
      const top = await topOf(page, line)
      await page.waitForLoadState('networkidle')
      // Offline, whatever is not in the browser's cache would fail.
      const failed: string[] = []
      page.on('requestfailed', (request) => failed.push(request.url()))
      await page.context().setOffline(true)
      for (const [name, headline] of [
        ['English', /^All eyes/],
        ['中文', /^举世瞩目/],
      ] as const) {
        await languageLink(page, name).click()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
        expect(Math.abs((await topOf(page, line)) - top)).toBeLessThanOrEqual(2)
        await expect(languageLink(page, name)).toBeFocused()
        await expect(languageLink(page, name)).toHaveAttribute('aria-current', 'true')
      }
      expect(failed).toEqual([])
    })
  }
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
  await languageLink(page, '中文').click()
  await expect(page.getByRole('status')).toHaveText('已切换到中文')
  expect(await page.evaluate(() => window.history.length)).toBe(length)
  await page.goBack()
  await expect(page).toHaveURL('/zh/about/')
})

test('the keys 1 and 2 switch language, but not with a modifier and not when turned off', async ({ page }) => {
  await open(page, '/zh/')
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/')
  await page.keyboard.press('Control+1')
  await page.keyboard.press('Alt+1')
  await page.keyboard.press('Shift+1')
  await expect(page).toHaveURL('/en/')
  await page.getByRole('checkbox', { name: 'Keys 1 and 2 switch language' }).uncheck()
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/en/')
  await page.reload()
  await hydrated(page)
  await expect(page.getByRole('checkbox', { name: 'Keys 1 and 2 switch language' })).not.toBeChecked()
  await page.keyboard.press('1')
  await expect(page).toHaveURL('/en/')
  await page.getByRole('checkbox', { name: 'Keys 1 and 2 switch language' }).check()
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
  test.use({ locale: 'zh-TW' })
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
  await expect(page).toHaveURL('/zh/')
  const held = () => page.evaluate(() => parseFloat(getComputedStyle(document.body).paddingBottom))
  expect(await held()).toBeGreaterThan(0)
  await page.evaluate(() => window.scrollBy(0, -600))
  await expect.poll(held).toBe(0)
})
