import { expect, type Page } from '@playwright/test'
import { simplifiedOnly } from '../src/publish/testing/simplified-only.ts'
import { NOWHERE, pagesIn } from './edition.ts'
import { languageLink, MISSING_FILE, noteRequests, open, related, test } from './reader.ts'

/** What a page says in Traditional Chinese: title and description, visible text, and what pictures and controls are called. */
function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const description = document.querySelector<HTMLMetaElement>('meta[name="description"]')?.content
    const texts = [document.title, description ?? '']
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const element = node instanceof Element ? node : node.parentElement
      if (element?.closest<HTMLElement>('[lang]')?.lang !== 'zh-Hant' || !element.checkVisibility()) continue
      const names = ['alt', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '')
      if (node === element) texts.push(...names)
      else texts.push(node.nodeValue ?? '')
    }
    return texts.filter((text) => text.trim() !== '')
  })
}

test.describe('every page', () => {
  test.use({ allowedMessages: MISSING_FILE })

  for (const path of [...pagesIn('zh-hant'), ...NOWHERE.filter((address) => address.startsWith('/zh-hant/'))]) {
    test(`${path} is in Traditional Chinese throughout`, async ({ page }) => {
      await open(page, path)
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant')
      const texts = await said(page)
      expect(texts.join('')).toMatch(/對讀/)
      expect(texts.filter((text) => simplifiedOnly(text).length > 0)).toEqual([])
    })
  }
})

test('the interface is in Traditional Chinese wherever it appears', async ({ page }) => {
  await open(page, '/zh-hant/?view=parallel')
  await page.getByRole('button', { name: '閱讀設定' }).click()
  await expect(page.getByRole('dialog', { name: '閱讀設定' })).toBeVisible()
  const texts = await said(page)
  expect(texts).toContain('恢復預設')
  expect(texts.filter((text) => simplifiedOnly(text).length > 0)).toEqual([])
})

for (const [locale, path] of [
  ['zh-TW', '/zh-hant/'],
  ['zh-HK', '/zh-hant/'],
  ['zh-CN', '/zh/'],
] as const) {
  test.describe(`a reader whose browser is set to ${locale}`, () => {
    test.use({ locale })

    test(`is led to ${path}, with query and fragment`, async ({ page }) => {
      await page.goto('/?view=parallel#p2')
      await expect(page).toHaveURL(`${path}?view=parallel#p2`)
    })
  })
}

test('the front door leads back to Traditional Chinese once it was chosen', async ({ page }) => {
  await open(page, '/zh/')
  await languageLink(page, '繁體中文').click()
  await expect(page).toHaveURL('/zh-hant/')
  await page.goto('/')
  await expect(page).toHaveURL('/zh-hant/')
})

test('a related story opened in Traditional Chinese can be read in every language without the network', async ({
  page,
  context,
}) => {
  await open(page, '/zh-hant/')
  await related(page)
    .getByRole('link', { name: /^統一部長/ })
    .click()
  const headline = page.getByRole('heading', { level: 1 })
  await expect(headline).toHaveText('統一部長寄望川普訪中打破半島僵局')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  const requests = noteRequests(page)
  await languageLink(page, '中文').click()
  await expect(headline).toHaveText('统一部长寄望特朗普访华打破半岛僵局')
  await languageLink(page, 'English').click()
  await expect(headline).toHaveText(/^Unification minister/)
  await languageLink(page, '繁體中文').click()
  await expect(headline).toHaveText('統一部長寄望川普訪中打破半島僵局')
  expect(requests).toEqual([])
})

test.describe('Traditional Chinese that cannot be fetched', () => {
  test.use({ allowedMessages: /^error: Failed to load resource/ })

  test('says so, with a way to retry that works', async ({ page }) => {
    await open(page, '/zh/')
    await page.route('**/content/zh-hant/**', (route) => route.abort())
    await languageLink(page, '繁體中文').click()
    await expect(page.getByText('連不上網站。請檢查網路，然後重試。')).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: '重試' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('舉世矚目明年可能的川金會')
  })

  test('leaves an offline reader on the site, with the way back to the text they were reading', async ({
    page,
    context,
  }) => {
    await open(page, '/zh/')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await languageLink(page, '繁體中文').click()
    await expect(page.getByText(/^(?:连不上网站|連不上網站)/)).toBeVisible()
    await languageLink(page, '中文').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
  })
})
