import { expect } from '@playwright/test'
import { LANGUAGES, LANGUAGE_TAGS } from '../src/site/languages.ts'
import { STORIES } from './edition.ts'
import { languageLink, MISSING_FILE, related, test } from './reader.ts'

test.use({ javaScriptEnabled: false })

for (const { slug, headline, standfirst, body, related: list } of STORIES) {
  for (const language of LANGUAGES) {
    test(`${slug} can be read in ${language} without JavaScript`, async ({ page }) => {
      await page.goto(`/${language}/stories/${slug}/`)
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAGS[language])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline[language] ?? '')
      const article = await page.getByRole('article').innerText()
      for (const pair of [...standfirst, ...body.flat()]) expect(article).toContain(pair[language])
      await expect(related(page).getByRole('link')).toHaveCount(list?.length ?? 0)
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
  await languageLink(page, '中文').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('统一部长寄望特朗普访华打破半岛僵局')
  await page.getByRole('link', { name: '关于对读' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('关于对读')
})

test.describe('an unknown address', () => {
  test.use({ allowedMessages: MISSING_FILE })
  test('leads onward without JavaScript', async ({ page }) => {
    const response = await page.goto('/fr/')
    expect(response?.status()).toBe(404)
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page).toHaveURL('/en/')
  })
})
