import { expect } from '@playwright/test'
import { test } from './reader.ts'

const FEEDS = [
  { language: 'zh', link: 'RSS 订阅', site: '对读' },
  { language: 'zh-hant', link: 'RSS 訂閱', site: '對讀' },
  { language: 'en', link: 'RSS feed', site: 'Duidu' },
]

for (const { language, link, site } of FEEDS) {
  test(`a page in ${language} offers the feeds of its language, and each is there`, async ({ page, request }) => {
    await page.goto(`/${language}/about/`)
    const offered = page.locator('head link[rel="alternate"][type]')

    await expect(page.getByRole('contentinfo').getByRole('link', { name: link })).toHaveAttribute(
      'href',
      `/${language}/feed.xml`,
    )
    await expect(offered).toHaveCount(3)
    const feeds = await offered.evaluateAll((links) =>
      links.map((element) => ['type', 'title', 'href'].map((name) => element.getAttribute(name))),
    )
    expect(feeds).toEqual([
      ['application/rss+xml', `${site} RSS`, `/${language}/feed.xml`],
      ['application/atom+xml', `${site} Atom`, `/${language}/atom.xml`],
      ['application/feed+json', `${site} JSON Feed`, `/${language}/feed.json`],
    ])
    for (const [, , href] of feeds) {
      const answer = await request.get(String(href))

      expect(answer.status()).toBe(200)
      expect(answer.headers()['content-type']).toMatch(/xml|json/)
      expect(await answer.text()).toContain(`/${language}/stories/kim-trump-summit/`)
    }
  })
}

test('the feeds offered follow a switch of language', async ({ page }) => {
  await page.goto('/en/about/')
  await page.getByRole('banner').getByRole('link', { name: '中文', exact: true }).click()

  await expect(page.locator('head link[type="application/rss+xml"]')).toHaveAttribute('href', '/zh/feed.xml')
  await expect(page.locator('head link[type="application/rss+xml"]')).toHaveCount(1)
})

test('robots.txt leads to a sitemap that lists the page', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const sitemap = new URL(robots.match(/^Sitemap: (.+)$/m)?.[1] ?? '').pathname

  expect(await (await request.get(sitemap)).text()).toContain('/en/stories/kim-trump-summit/</loc>')
})
