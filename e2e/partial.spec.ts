import { expect } from '@playwright/test'
import { languageLink, open, related, test } from './reader.ts'
import { SITES } from './sites.ts'

test.use({ baseURL: SITES.partial.url })

test('a story in English only is read in English on the Chinese page, which says so', async ({ page }) => {
  await open(page, '/en/stories/english-only/')
  await expect(page.getByText('This story has not been published')).toBeHidden()
  await languageLink(page, '中文').click()
  await expect(page).toHaveURL('/zh/stories/english-only/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Harbor ferry resumes its winter run')
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('main').getByText('本文未发表中文版，您看到的是英文版。')).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('已切换到中文 本文未发表中文版，您看到的是英文版。')
  await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans')
})

test('a sentence in Chinese only is shown in Chinese among the English ones, and marked in words', async ({ page }) => {
  await open(page, '/en/stories/one-sentence-short/')
  const sentence = page.getByRole('article').getByText('码头旁的茶摊也照常开门。')
  await expect(sentence).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.getByRole('article').getByText('in Chinese only')).toBeVisible()
  await languageLink(page, '中文').click()
  await expect(page.getByRole('article').getByText('仅有英文')).toHaveCount(0)
  await expect(sentence).not.toHaveAttribute('lang', /./)
})

test('a card says that its story exists in another language only', async ({ page }) => {
  await open(page, '/zh/stories/one-sentence-short/')
  const card = related(page).getByRole('listitem').filter({ hasText: 'Harbor ferry' })
  await expect(card.getByText('仅有英文')).toBeVisible()
  await expect(card.getByRole('link')).toHaveAttribute('lang', 'en')
})

test('a story written by a person names them', async ({ page }) => {
  await open(page, '/zh/stories/one-sentence-short/')
  await expect(page.getByRole('article').getByText('撰文：林小渡')).toBeVisible()
  await languageLink(page, 'English').click()
  await expect(page.getByRole('article').getByText('By Lin Xiaodu')).toBeVisible()
})

test('a story that shares nothing says that it has no related stories', async ({ page }) => {
  await open(page, '/en/stories/alone/')
  await expect(related(page).getByText('No related stories yet.')).toBeVisible()
  await languageLink(page, '中文').click()
  await expect(related(page).getByText('暂无相关报道。')).toBeVisible()
})

test('the front page lists the stories of the edition that are not related to its lead', async ({ page }) => {
  await open(page, '/en/')
  await expect(related(page).getByRole('heading', { name: 'More in this edition' })).toBeVisible()
  await related(page).getByRole('link', { name: 'A quiet day at the observatory' }).click()
  await expect(page).toHaveURL('/en/stories/alone/')
})
