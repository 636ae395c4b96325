import { expect } from '@playwright/test'
import { LANGUAGES, LANGUAGE_TAGS, sideOf } from '../src/site/languages.ts'
import { publishedStory, STORIES } from './edition.ts'
import { languageLink, MISSING_FILE, related, test } from './reader.ts'

test.use({ javaScriptEnabled: false })

for (const seed of STORIES) {
  const { slug } = seed
  for (const language of LANGUAGES) {
    test(`${slug} can be read in ${language} without JavaScript`, async ({ page }) => {
      // Only the publisher writes Simplified Chinese and English; the Traditional is made from it.
      const { headline, standfirst, body } = language === 'zh-hant' ? publishedStory(slug, language) : seed
      const side = sideOf(language)
      await page.goto(`/${language}/stories/${slug}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAGS[language])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline[side] ?? '')
      const article = await page.getByRole('article').innerText()
      for (const pair of [...standfirst, ...body.flat()]) expect(article).toContain(pair[side])
      await expect(related(page).getByRole('link')).toHaveCount(seed.related?.length ?? 0)
    })
  }
}

test('without JavaScript the reader switches language and goes on through the related stories', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: '阅读中文版' }).click()
  await expect(page).toHaveURL('/zh/')
  await languageLink(page, 'English').click()
  await expect(page).toHaveURL('/en/')
  await related(page)
    .getByRole('link', { name: /Unification minister/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Unification minister/)
  await languageLink(page, '繁體中文').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('統一部長寄望川普訪中打破半島僵局')
  await languageLink(page, '中文').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('统一部长寄望特朗普访华打破半岛僵局')
  await page.getByRole('link', { name: '关于对读' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于对读')
})

for (const [path, title] of [
  ['/', '对读對讀Duidu'],
  ['/nowhere/', '找不到这个页面找不到這個頁面Page not found'],
] as const) {
  test.describe(path, () => {
    test.use({ allowedMessages: MISSING_FILE, viewport: { width: 390, height: 844 } })
    test('has its title in each language on a line, in the face of headlines', async ({ page }) => {
      await page.goto(path)
      const heading = page.getByRole('heading', { level: 1 })
      await expect(heading).toHaveText(title)
      await expect(heading.locator('[lang=zh-Hans]')).toHaveCSS('font-family', /^"Songti SC"/)
      await expect(heading.locator('[lang=zh-Hant]')).toHaveCSS('font-family', /^"Songti TC"/)
      for (const text of await heading.locator('[lang]').all()) {
        const lines = await text.evaluate(
          (element) => element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).fontSize),
        )
        expect(lines).toBeLessThan(2)
      }
    })
  })
}

test.describe('an unknown address', () => {
  test.use({ allowedMessages: MISSING_FILE })
  test('leads onward without JavaScript', async ({ page }) => {
    const response = await page.goto('/fr/')
    expect(response?.status()).toBe(404)
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page).toHaveURL('/en/')
  })
})
