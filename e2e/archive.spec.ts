import { expect, type Page } from '@playwright/test'
import { LANGUAGE_TAGS } from '../src/site/languages.ts'
import { languageLink, noteRequests, open, related, test } from './reader.ts'
import { SITES } from './sites.ts'

test.use({ baseURL: SITES.archive.url })

function cards(page: Page) {
  return page.locator('.card')
}

function pageNumbers(page: Page) {
  return page.getByRole('navigation', { name: /^(?:本列表各页|本列表各頁|Pages of this list)$/ })
}

function status(page: Page) {
  return page.getByRole('status')
}

for (const [language, title, counts, month] of [
  ['zh', '全部报道', '共125篇：中英双语101篇，仅有中文13篇，仅有英文11篇。', '2025年12月'],
  ['zh-hant', '全部報導', '共125篇：中英雙語101篇，僅有中文13篇，僅有英文11篇。', '2025年12月'],
  ['en', 'All stories', '125 stories: 101 in both languages, 13 in Chinese only, 11 in English only.', 'December 2025'],
] as const) {
  test(`the foot of the front page in ${language} leads to all stories, which are counted by language`, async ({
    page,
  }) => {
    await open(page, `/${language}/`)
    await related(page).getByRole('link', { name: title, exact: true }).click()
    await expect(page).toHaveURL(`/${language}/stories/`)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(status(page)).toHaveText(title)
    await expect(page.getByRole('main').getByText(counts)).toBeVisible()
    await expect(cards(page)).toHaveCount(50)
    await page.getByRole('heading', { level: 2 }).getByRole('link', { name: month, exact: true }).click()
    await expect(page).toHaveURL(`/${language}/archive/2025-12/`)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
}

test('every month stands in a table of its year, with counts that add up, and leads to its page', async ({ page }) => {
  await open(page, '/en/stories/')
  await page.getByRole('link', { name: 'All months' }).click()
  await expect(page.getByRole('heading', { name: 'All months' })).toBeInViewport()
  const rows = page.getByRole('table').locator('tbody').getByRole('row')
  const texts = await rows.evaluateAll((all) => all.map((row) => Array.from(row.children, (cell) => cell.textContent)))
  expect(texts).toEqual([
    ['January', '3', '3', '0', '0'],
    ['December', '115', '92', '12', '11'],
    ['October', '4', '3', '1', '0'],
    ['June', '2', '2', '0', '0'],
    ['No month', '1', '1', '0', '0'],
  ])
  await page.getByRole('table', { name: '2024' }).getByRole('link', { name: 'No month' }).click()
  await expect(page).toHaveURL('/en/archive/2024/')
  await expect(cards(page)).toHaveCount(1)
})

for (const [list, titles, last] of [
  ['/en/archive/2025-12/', ['December 2025', 'December 2025, page 2', 'December 2025, page 3'], 15],
  ['/zh/names/maritime-office/', ['海事局', '海事局（第2页）', '海事局（第3页）'], 25],
] as const) {
  test(`${list} has further pages, each announced, titled and canonical to itself`, async ({ page }) => {
    const seen: (string | null)[] = []
    await open(page, list)
    for (const [index, title] of titles.entries()) {
      const address = index === 0 ? list : `${list}${index + 1}/`
      await expect(page).toHaveURL(address)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
      if (index > 0) await expect(status(page)).toHaveText(title)
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${address}$`))
      await expect(cards(page)).toHaveCount(index === 2 ? last : 50)
      await expect(pageNumbers(page).locator('[aria-current="page"]')).toHaveText(String(index + 1))
      const links = cards(page).locator('h3 a')
      seen.push(...(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))))
      const next = pageNumbers(page).getByRole('link', { name: /^(?:Next page|下一页)$/ })
      if (index < 2) await next.click()
      else await expect(next).toHaveCount(0)
    }
    expect(new Set(seen).size).toBe(100 + last)
  })
}

test('Back returns to the card that was opened, to the pixel', async ({ page }) => {
  await open(page, '/en/archive/2025-12/2/')
  const card = cards(page).nth(30)
  await card.scrollIntoViewIfNeeded()
  await page.waitForLoadState('networkidle')
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(500)
  await card.getByRole('link').click()
  await expect(page).toHaveURL(/\/en\/stories\//)
  await page.goBack()
  await expect(page).toHaveURL('/en/archive/2025-12/2/')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before)
})

test('a switch of language keeps the page, its place and the focus, and asks for nothing', async ({ page }) => {
  await open(page, '/zh/archive/2025-12/2/')
  await page.waitForLoadState('networkidle')
  const requests = noteRequests(page)
  await languageLink(page, 'English').click()
  await expect(page).toHaveURL('/en/archive/2025-12/2/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('December 2025, page 2')
  await expect(languageLink(page, 'English')).toBeFocused()
  // Stories are fetched ahead when their cards come into view, which is none of the switch's business.
  expect(requests.filter((path) => !path.startsWith('/content/stories/'))).toEqual([])
})

test('earlier editions follow from the front page, one by one, and back again', async ({ page }) => {
  await open(page, '/en/')
  await page.getByRole('link', { name: 'Previous edition: Winter issue' }).click()
  await expect(page).toHaveURL('/en/editions/winter/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Winter issue')
  await expect(page.getByRole('main').getByText('December 2025', { exact: true })).toBeVisible()
  await expect(cards(page)).toHaveCount(6)
  await expect(cards(page).first()).toContainText('Lighthouse 0')
  const others = page.getByRole('navigation', { name: 'Other editions' })
  await others.getByRole('link', { name: 'Previous edition Autumn issue' }).click()
  await expect(page).toHaveURL('/en/editions/autumn/')
  await expect(others.getByRole('link')).toHaveCount(1)
  await others.getByRole('link', { name: 'Next edition Winter issue' }).click()
  await others.getByRole('link', { name: 'Next edition New Year issue' }).click()
  await expect(page).toHaveURL('/en/')
})

test('a month leads to its editions and to the months beside it', async ({ page }) => {
  await open(page, '/zh/archive/2025-12/')
  const others = page.getByRole('navigation', { name: '其他月份' })
  await expect(others.getByRole('link')).toHaveText(['较新 2026年1月', '较早 2025年10月'])
  await others.getByRole('link', { name: '2025年10月' }).click()
  await expect(page).toHaveURL('/zh/archive/2025-10/')
  await page.getByRole('main').getByRole('link', { name: '秋季号' }).click()
  await expect(page).toHaveURL('/zh/editions/autumn/')
})

test('a story in one language stands in the lists of all, marked', async ({ page }) => {
  await open(page, '/en/archive/2025-12/')
  const card = cards(page).filter({ hasText: '第3号灯塔' })
  await expect(card.getByText('Chinese only')).toBeVisible()
  await expect(card.getByRole('link')).toHaveAttribute('lang', LANGUAGE_TAGS.zh)
})

test('machines learn what a page lists and where it stands', async ({ page }) => {
  await page.goto('/en/archive/2025-12/2/')
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  const nodes: { '@type': string; name?: string; itemListElement?: unknown[] }[] = JSON.parse(json ?? '')['@graph']
  const found = Object.fromEntries(nodes.map((node) => [node['@type'], node.name ?? node.itemListElement?.length]))
  expect(found).toMatchObject({ CollectionPage: 'December 2025, page 2', ItemList: 50, BreadcrumbList: 3 })
})

test.describe('what cannot be had', () => {
  test.use({ allowedMessages: /^error: Failed to load resource/ })

  test('the code of a list is asked for again, and then the page is there', async ({ page, context }) => {
    await open(page, '/en/')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await related(page).getByRole('link', { name: 'All stories' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be loaded')
    await context.setOffline(false)
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('All stories')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('all of it can be read and walked through', async ({ page }) => {
    await page.goto('/zh/')
    await page.getByRole('contentinfo').getByRole('link', { name: '全部报道' }).click()
    await page.getByRole('table', { name: '2025年' }).getByRole('link', { name: '12月' }).click()
    await pageNumbers(page).getByRole('link', { name: '下一页' }).click()
    await expect(page).toHaveURL('/zh/archive/2025-12/2/')
    await expect(cards(page)).toHaveCount(50)
  })
})
