import { expect, type Page } from '@playwright/test'
import { hydrated, open, test } from './reader.ts'
import { keepPreferences } from './settings.ts'

const PATH = '/zh/stories/xi-hosts-lee/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

interface Shared {
  title?: string
  text?: string
  url?: string
}

/** Stands in for the system's own dialog, which a test cannot reach. */
async function withShareDialog(page: Page, outcome: 'shared' | 'aborted') {
  await page.addInitScript((how) => {
    const shared: Shared[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'canShare', { value: () => true })
    Object.defineProperty(navigator, 'share', {
      value: (what: Shared) => {
        shared.push(what)
        return how === 'aborted' ? Promise.reject(new DOMException('', 'AbortError')) : Promise.resolve()
      },
    })
  }, outcome)
  return () => page.evaluate((): Shared[] => Reflect.get(window, 'shared'))
}

function scrollToParagraph(page: Page, id: string) {
  return page.locator(`#${id}`).evaluate((row) => {
    window.scrollBy(0, row.getBoundingClientRect().top - window.innerHeight / 3)
  })
}

test.describe('sharing', () => {
  test('shares language, view and the paragraph that is being read', async ({ page }) => {
    const shared = await withShareDialog(page, 'shared')
    await open(page, '/en/?view=parallel')
    await page.getByRole('button', { name: 'Share' }).click()
    await scrollToParagraph(page, 'p4')
    await page.getByRole('button', { name: 'Share' }).click()
    expect((await shared()).map(({ url }) => url?.replace(/^https?:\/\/[^/]+/, ''))).toEqual([
      '/en/?view=parallel',
      '/en/?view=parallel#p4',
    ])
    expect((await shared())[0]?.title).toBe('Peninsula diplomacy · Duidu')
    expect((await shared())[0]?.text).toBe('Reported by AI')
    await expect(page.getByRole('status')).toBeEmpty()
  })

  test('says nothing when the reader thinks better of it', async ({ page }) => {
    const shared = await withShareDialog(page, 'aborted')
    await open(page, PATH)
    await page.getByRole('button', { name: '分享' }).click()
    await expect.poll(async () => (await shared()).length).toBe(1)
    await expect(page.getByRole('status')).toBeEmpty()
    await expect(page.getByText('链接')).toHaveCount(0)
  })

  test('copies the link where the system has no dialog, and says so', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'canShare', { value: undefined }))
    await open(page, '/zh/')
    await scrollToParagraph(page, 'p2')
    await page.getByRole('button', { name: '分享' }).click()
    await expect(page.getByRole('status')).toHaveText('链接已复制')
    expect(await clipboardText(page)).toMatch(/\/zh\/#p2$/)
    await page.goto(await clipboardText(page))
    await hydrated(page)
    await expect(page.locator('#p2')).toBeInViewport()
  })

  for (const width of [390, 1440]) {
    test(`at ${width} px what came of it stands below the button, and nothing makes room for it`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.addInitScript(() => Object.defineProperty(navigator, 'canShare', { value: undefined }))
      await open(page, '/en/')
      const [button, masthead] = [page.getByRole('button', { name: 'Share' }), page.getByRole('banner')]
      const before = [await button.boundingBox(), await masthead.boundingBox()]
      await button.click()
      const outcome = page.locator('p', { hasText: 'Link copied' })
      await expect(outcome).toBeInViewport({ ratio: 1 })
      expect([await button.boundingBox(), await masthead.boundingBox()]).toEqual(before)
      const [above, below] = [await button.boundingBox(), await outcome.boundingBox()]
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? NaN) + (above?.height ?? NaN))
    })
  }

  test('says what to do where the clipboard is closed', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'canShare', { value: undefined })
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('closed')) })
    })
    await open(page, '/en/')
    await page.getByRole('button', { name: 'Share' }).click()
    await expect(page.getByRole('status')).toHaveText('The link could not be copied. It is in the address bar.')
  })
})

/** Whether the page is light, and all words on it have the contrast to white paper that WCAG asks for. */
function printed(page: Page) {
  return page.evaluate(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
    function luminance(colour: string): number {
      if (!canvas) return NaN
      canvas.fillStyle = colour
      canvas.fillRect(0, 0, 1, 1)
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => (value / 255) ** 2.2)
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const shown = [...document.querySelectorAll('main *, main ~ *')].filter((element) => element.checkVisibility())
    const words = shown.map((element) => 1.05 / (luminance(getComputedStyle(element).color) + 0.05))
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor)
    return { isPaperLight: paper > 0.8, isInkDark: Math.min(...words) >= 4.5 }
  })
}

for (const theme of ['system', 'sepia', 'dark']) {
  for (const view of ['', '?view=parallel']) {
    test(`${PATH}${view} is printed dark on light in the theme ${theme}, with its source`, async ({ page }) => {
      await keepPreferences(page, JSON.stringify({ theme }))
      await open(page, PATH + view)
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
      await page.setViewportSize({ width: 680, height: 960 })
      expect(await printed(page)).toEqual({ isPaperLight: true, isInkDark: true })
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('article .byline')).toHaveText('由 AI 报道2026年1月')
      await expect(page.getByText(`来源：对读 · https://duidu.example${PATH}${view}`, { exact: true })).toBeVisible()
      for (const role of ['complementary', 'button', 'navigation'] as const)
        await expect(page.getByRole(role)).toHaveCount(0)
      const [lead, partner] = [page.locator('#p1 > p:not(.partner)'), page.locator('#p1 > .partner')]
      await expect(lead).toBeVisible()
      if (view === '') await expect(partner).toBeHidden()
      else expect((await partner.boundingBox())?.y).toBe((await lead.boundingBox())?.y)
    })
  }
}
