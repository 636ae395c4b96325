import { expect, type Page } from '@playwright/test'
import { STORIES } from './edition.ts'
import { hydrated, open, test } from './reader.ts'

const STORY = STORIES.find(({ slug }) => slug === 'xi-hosts-lee')
const PATH = '/zh/stories/xi-hosts-lee/'

function textIn(side: 'zh' | 'en', sentences: { zh?: string; en?: string }[] = []): string {
  return sentences.map((pair) => pair[side] ?? '').join(side === 'en' ? ' ' : '')
}

/** Selects from one element to another and presses the keys that copy. */
async function copy(page: Page, from: string, to: string): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const range = document.createRange()
      range.setStartBefore(document.querySelector(start ?? '')?.firstChild ?? document.body)
      range.setEndAfter(document.querySelector(end ?? '')?.lastChild ?? document.body)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    },
    [from, to],
  )
  await page.keyboard.press('ControlOrMeta+c')
}

function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

test.describe('copying', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('side by side, a selection comes in pairs, a line for each language', async ({ page }) => {
    await open(page, `${PATH}?view=parallel`)
    await page.waitForLoadState('networkidle')
    await copy(page, '.standfirst', '#p1 > .partner')
    const { standfirst, body } = STORY ?? {}
    const pairs = [standfirst, body?.[0]].map((sentences) => `${textIn('zh', sentences)}\n${textIn('en', sentences)}`)
    expect(await clipboardText(page)).toBe(pairs.join('\n\n'))
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toContain(`<p lang="en">${textIn('en', standfirst)}</p>`)
    expect(html).toContain(`<p lang="zh-Hans">${textIn('zh', standfirst)}</p>`)
  })

  test('side by side, a part of one text stays that part', async ({ page }) => {
    await open(page, `${PATH}?view=parallel`)
    await page.waitForLoadState('networkidle')
    await copy(page, '#p1 > .partner [data-sentence="0"]', '#p1 > .partner [data-sentence="0"]')
    expect((await clipboardText(page)).trim()).toBe(STORY?.body[0]?.[0]?.en)
  })

  test('in one language, no word of a button comes along', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '/zh/')
    await copy(page, '#p1', '#p3 > p')
    const text = await clipboardText(page)
    expect(text).toContain('两人上一次见面是在2019年6月')
    expect(text).not.toContain('看译文')
    expect(text).not.toContain('The two last met')
  })
})

interface Shared {
  title?: string
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

  test.describe('where the system has no dialog for it', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

    test('copies the link and says so', async ({ page }) => {
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
})

for (const theme of ['sepia', 'dark']) {
  test(`printing side by side gives both columns and where they are from, dark on light with the ${theme} theme`, async ({
    page,
  }) => {
    await page.addInitScript((chosen) => {
      localStorage.setItem('duidu:preferences', JSON.stringify({ theme: chosen }))
    }, theme)
    await open(page, `${PATH}?view=parallel`)
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 680, height: 960 })
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(31, 27, 22)')
    const [lead, partner] = await page.locator('#p1 > p').all()
    expect((await lead?.boundingBox())?.y).toBe((await partner?.boundingBox())?.y)
    await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
    await expect(page.getByRole('article').getByText('2026年1月').first()).toBeVisible()
    await expect(page.getByText(`来源：对读，https://duidu.example${PATH}?view=parallel`)).toBeVisible()
    await expect(page.getByRole('complementary')).toBeHidden()
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })
}
