import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LANGUAGES } from '../src/site/languages.ts'
import { paths } from '../src/site/paths.ts'
import { pagesIn, STORIES } from './edition.ts'
import { languageLink, open, related, test, topOf } from './reader.ts'
import { SITES } from './sites.ts'

const LABEL = { zh: '由 AI 报道', 'zh-hant': '由 AI 報導', en: 'Reported by AI' }
const ON_IMAGE = { zh: 'AI 生成的图像', 'zh-hant': 'AI 生成的影像', en: 'AI-generated image' }
const SAID = {
  zh: ['文字由 AI 撰写。', '本文未经人工核查。', '中文和英文逐句同步写成。', '本文没有列出来源。'],
  'zh-hant': ['文字由 AI 撰寫。', '繁體中文由簡體中文自動轉換。', '本文沒有列出來源。'],
  en: [
    'The text was written by AI.',
    'The image was made by AI.',
    'This story has not been checked by a person.',
    'The Chinese and the English were written together, sentence by sentence.',
    'No sources are named.',
  ],
}
const TRANSLATED = `${SITES.partial.url}en/stories/new-breakwater/`

function disclosure(page: Page) {
  return page.getByRole('article').locator('details')
}

function summary(page: Page) {
  return disclosure(page).locator('summary')
}

test.describe('before any click and without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const language of LANGUAGES) {
    test(`in ${language} every headline and every card says that AI reported it`, async ({ page }) => {
      const stories = new Set([paths.edition(language), ...STORIES.map(({ slug }) => paths.story(language, slug))])
      for (const path of pagesIn(language)) {
        await page.goto(path)
        const labels = page.getByText(LABEL[language], { exact: true })
        if (stories.has(path))
          await expect(
            page.getByRole('article').and(page.locator('.story')).getByText(LABEL[language], { exact: true }),
          ).toBeVisible()
        const cards = page.locator('.card')
        await expect(cards.getByText(LABEL[language], { exact: true })).toHaveCount(await cards.count())
        for (const label of await labels.all()) await expect(label).toBeVisible()
      }
    })
  }

  test('the label opens to what was made by AI, and closes', async ({ page }) => {
    await page.goto('/en/')
    await expect(page.getByText('This story has not been checked by a person.')).toBeHidden()
    await summary(page).click()
    for (const words of SAID.en) await expect(disclosure(page).getByText(words)).toBeVisible()
    await summary(page).click()
    await expect(page.getByText('This story has not been checked by a person.')).toBeHidden()
  })
})

for (const language of LANGUAGES) {
  test(`in ${language} the label opens by keyboard, stays where it is, and is sound when open`, async ({ page }) => {
    await open(page, `/${language}/`)
    const before = await summary(page).boundingBox()
    expect(before?.height).toBeGreaterThanOrEqual(44)
    await summary(page).focus()
    await page.keyboard.press('Enter')
    for (const words of SAID[language]) await expect(disclosure(page).getByText(words)).toBeVisible()
    expect(await summary(page).boundingBox()).toEqual(before)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).include('article').analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
    await page.keyboard.press('Space')
    await expect(disclosure(page).getByRole('definition').first()).toBeHidden()
  })
}

test('what was opened stays open in the other language, and the paragraph being read stays where it is', async ({
  page,
}) => {
  await open(page, '/zh/')
  await summary(page).click()
  await page.locator('#p3').evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - innerHeight / 3))
  const top = await topOf(page, 'p3')
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/')
  await expect(disclosure(page).getByText('No sources are named.')).toBeVisible()
  expect(Math.abs((await topOf(page, 'p3')) - top)).toBeLessThanOrEqual(2)
})

for (const language of LANGUAGES) {
  test(`in ${language} a picture by AI says so on the picture, once, and so does its thumbnail`, async ({ page }) => {
    await page.goto(`/${language}/`)
    const label = page.getByRole('figure').getByText(ON_IMAGE[language], { exact: true })
    const [chip, picture] = [await label.boundingBox(), await page.getByRole('figure').getByRole('img').boundingBox()]
    expect(chip?.y).toBeGreaterThan(picture?.y ?? Infinity)
    expect((chip?.y ?? Infinity) + (chip?.height ?? 0)).toBeLessThan((picture?.y ?? 0) + (picture?.height ?? 0))
    await expect(related(page).getByRole('img', { name: ON_IMAGE[language] })).toHaveCount(1)
    await expect(related(page).getByText('AI', { exact: true })).toBeVisible()
  })
}

test('a story that AI translated says so in the translation, who checked it, what it is based on, and when it changed', async ({
  page,
}) => {
  await open(page, TRANSLATED)
  await expect(page.locator('article .byline')).toHaveText(
    'By Lin XiaoduTranslated by AIJanuary 6, 2026Updated January 8, 2026',
  )
  await summary(page).click()
  for (const words of ['Lin Xiaodu', 'The image was made by AI.', 'By Chen Wangchao, January 7, 2026.'])
    await expect(disclosure(page).getByRole('definition').getByText(words, { exact: true })).toBeVisible()
  await expect(disclosure(page).getByText('AI translated the English from the Chinese.')).toBeVisible()
  const source = disclosure(page).getByRole('link', {
    name: 'Harbor Office notice no. 3 https://harbor.example/notices/3',
  })
  await expect(source).toHaveAttribute('href', 'https://harbor.example/notices/3')
  await expect(source).toHaveAttribute('rel', 'noopener')
  await expect(disclosure(page).getByText('All rights reserved by the Harbor Office.')).toBeVisible()
  await expect(disclosure(page).getByText('渔会一月会议记录')).toHaveAttribute('lang', 'zh-Hans')
  await expect(disclosure(page).getByText(/has not been checked|No sources/)).toHaveCount(0)
})

for (const [name, language, byline, origin] of [
  ['中文', 'zh', '撰文：林小渡英文由 AI 翻译2026年1月6日2026年1月8日更新', ['英文由 AI 译自中文。']],
  [
    '繁體中文',
    'zh-hant',
    '撰文：林小渡英文由 AI 翻譯2026年1月6日2026年1月8日更新',
    ['英文由 AI 譯自中文。', '繁體中文由簡體中文自動轉換。'],
  ],
] as const) {
  test(`the original in ${language} says that its other version was translated by AI`, async ({ page }) => {
    await open(page, TRANSLATED)
    await languageLink(page, name).click()
    await expect(page.locator('article .byline')).toHaveText(byline)
    await summary(page).click()
    for (const words of origin) await expect(disclosure(page).getByText(words)).toBeVisible()
    await expect(
      disclosure(page).getByText(language === 'zh' ? '陈望潮于2026年1月7日核查。' : '陳望潮於2026年1月7日查核。'),
    ).toBeVisible()
  })
}

test('a card of a translated story says so in the translation only', async ({ page }) => {
  const card = related(page)
    .getByRole('listitem')
    .filter({ hasText: /breakwater|防波堤/ })
  await open(page, `${SITES.partial.url}en/`)
  await expect(card.getByText('Translated by AI')).toBeVisible()
  await expect(card.getByText('By Lin Xiaodu')).toBeVisible()
  await languageLink(page, '中文').click()
  await expect(card.getByText('撰文：林小渡')).toBeVisible()
  await expect(card.getByText('由 AI 翻译')).toHaveCount(0)
})

test('a story by a person with nothing more to tell has a byline that does not open', async ({ page }) => {
  await open(page, `${SITES.partial.url}en/stories/one-sentence-short/`)
  await expect(page.locator('article .byline')).toContainText('By Lin Xiaodu')
  await expect(disclosure(page)).toHaveCount(0)
})

test('on paper it is open, and the words on the picture stand below it', async ({ page }) => {
  await open(page, '/en/')
  await page.emulateMedia({ media: 'print' })
  for (const words of [LABEL.en, ...SAID.en]) await expect(page.getByRole('article').getByText(words)).toBeVisible()
  const label = await page.getByRole('figure').getByText(ON_IMAGE.en).boundingBox()
  const picture = await page.getByRole('figure').getByRole('img').boundingBox()
  expect(label?.y).toBeGreaterThanOrEqual((picture?.y ?? 0) + (picture?.height ?? Infinity))
})
