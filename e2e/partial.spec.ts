import { expect, type Page } from '@playwright/test'
import { languageLink, open, related, test, topOf } from './reader.ts'
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
  const sentence = page.locator('#p1 > p').first().getByText('码头旁的茶摊也照常开门。')
  await expect(sentence).toBeVisible()
  await expect(page.locator('#p1 [lang="zh-Hans"]').filter({ hasText: '码头旁' }).first()).toBeVisible()
  await expect(page.locator('#p1').getByText('Chinese only')).toBeVisible()
  await languageLink(page, '中文').click()
  await expect(page.locator('#p1').getByText('仅有中文')).toBeHidden()
  await expect(sentence).toBeVisible()
})

for (const [language, words] of [
  ['zh', '中文版缺一句（第3段）。英文版缺两段（第2、4段）。'],
  ['zh-hant', '中文版缺一句（第3段）。英文版缺兩段（第2、4段）。'],
  [
    'en',
    'The Chinese version lacks one sentence (paragraph 3). The English version lacks two paragraphs (paragraphs 2 and 4).',
  ],
] as const) {
  test(`the page in ${language} says which version lacks what, and how much of it`, async ({ page }) => {
    await open(page, `/${language}/stories/two-paragraphs-short/`)
    await expect(page.getByRole('article').getByText(words)).toBeVisible()
  })
}

test('a complete story says nothing of the kind', async ({ page }) => {
  await open(page, '/zh/stories/alone/')
  await expect(page.getByText(/版缺/)).toHaveCount(0)
})

test('side by side, a paragraph that one language lacks leaves its cell empty, in words', async ({ page }) => {
  await open(page, '/zh/stories/two-paragraphs-short/?view=parallel')
  await expect(page.locator('#p2').getByText('英文版没有这一段')).toBeVisible()
  await expect(page.locator('#p3').getByText('It could be seen for nine miles.')).toHaveCount(2)
  await expect(page.locator('#p3 .partner').getByText('It could be seen for nine miles.')).toBeVisible()
  await expect(page.locator('#p3 > p').first().getByText('It could be seen for nine miles.')).toBeHidden()
  await expect(page.locator('#p3').getByText('仅有英文')).toBeVisible()
  await languageLink(page, 'English').click()
  await expect(page.locator('#p2').getByText('渔民在岸边等候。')).toHaveCount(2)
  await expect(page.locator('#p2 .partner').getByText('渔民在岸边等候。')).toBeVisible()
  await expect(page.locator('#p2 > p').first().getByText('渔民在岸边等候。')).toBeHidden()
  await expect(page.locator('#p2').getByText('Chinese only')).toBeVisible()
})

/** Scrolls until a paragraph is where the eye rests. */
function read(page: Page, paragraph: string) {
  return page.locator(`#${paragraph}`).evaluate((row) => {
    window.scrollBy(0, row.getBoundingClientRect().top - window.innerHeight / 3)
  })
}

test('the switch keeps the line where a paragraph has no translation', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 500 })
  await open(page, '/zh/stories/two-paragraphs-short/')
  await read(page, 'p4')
  const top = await topOf(page, 'p4')
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/stories/two-paragraphs-short/')
  expect(Math.abs((await topOf(page, 'p4')) - top)).toBeLessThanOrEqual(2)
  await page.keyboard.press('3')
  await expect(page).toHaveURL('/en/stories/two-paragraphs-short/?view=parallel')
  expect(Math.abs((await topOf(page, 'p4')) - top)).toBeLessThanOrEqual(2)
})

for (const [language, paragraph, button, words] of [
  ['zh', 'p2', '看译文', '英文版没有这一段'],
  ['zh-hant', 'p4', '看譯文', '英文版沒有這一段'],
] as const) {
  test(`a peek in ${language} at a paragraph that was never translated says so`, async ({ page }) => {
    await open(page, `/${language}/stories/two-paragraphs-short/`)
    await page.locator(`#${paragraph}`).getByRole('button', { name: button }).click()
    await expect(page.locator(`#${paragraph}`).getByText(words)).toBeVisible()
  })
}

test('a paragraph that stands in for its translation is shown once and offers no peek at itself', async ({ page }) => {
  await open(page, '/en/stories/two-paragraphs-short/')
  await expect(page.locator('#p2').getByText('渔民在岸边等候。').filter({ visible: true })).toHaveCount(1)
  await expect(page.locator('#p1').getByRole('button', { name: 'Show in Chinese' })).toBeVisible()
  await expect(page.locator('#p2').getByRole('button')).toHaveCount(0)
})

test('a peek at a story that one language lacks says so at every paragraph', async ({ page }) => {
  await open(page, '/zh/stories/english-only/')
  await page.locator('#p1').getByRole('button').click()
  await expect(page.locator('#p1').getByText('中文版没有这一段')).toBeVisible()
})

for (const [path, missing, partner] of [
  ['/zh/stories/two-paragraphs-short/', '英文版没有这一段', '渔民在岸边等候。'],
  ['/zh-hant/stories/two-paragraphs-short/', '英文版沒有這一段', '漁民在岸邊等候。'],
  ['/en/stories/two-paragraphs-short/', 'Chinese only', '渔民在岸边等候。'],
] as const) {
  test(`side by side on ${path} an empty cell is as wide as a column, and says why it is empty`, async ({ page }) => {
    await open(page, `${path}?view=parallel`)
    await expect(page.locator('#p2').getByText(partner).filter({ visible: true })).toHaveCount(1)
    const words = page.getByText(missing, { exact: true }).filter({ visible: true })
    const column = path.startsWith('/en/') ? 0 : 1
    const cell = await page.locator('#p2 > p').filter({ has: words }).boundingBox()
    const whole = await page.locator('#p1 > p').nth(column).boundingBox()
    expect([cell?.x, cell?.width]).toEqual([whole?.x, whole?.width])
  })
}

test('a card says which language of its story is not complete', async ({ page }) => {
  await open(page, '/en/stories/one-sentence-short/')
  const card = related(page).getByRole('listitem').filter({ hasText: 'The lighthouse is lit again' })
  await expect(card.getByText('Chinese incomplete')).toBeVisible()
  await expect(card.getByText('English incomplete')).toBeVisible()
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
