import { readFileSync } from 'node:fs'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { nameFile } from '../src/content/published.ts'
import { namesSeed } from '../src/content/schema.ts'
import { LANGUAGES, LANGUAGE_TAGS, partnerOf, scriptOf, SIDES, sideOf, type Language } from '../src/site/languages.ts'
import { contentPaths, paths } from '../src/site/paths.ts'
import { STORIES } from './edition.ts'
import { open, test } from './reader.ts'

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const NAMES = namesSeed.parse(JSON.parse(readFileSync('seeds/names.json', 'utf8')))

test.use({ hasTouch: true })

/** What the site publishes of a name, in a language. */
async function published(page: Page, id: string, language: Language) {
  const response = await page.request.get(contentPaths.name(id, scriptOf(language)))
  const { name, role, stories } = nameFile.parse(await response.json())
  const [side, other] = [sideOf(language), sideOf(partnerOf(language))]
  const headlines = stories.map(({ headline }) => headline[side] ?? '')
  return { own: name[side], other: name[other], role: role[side], headlines, lang: LANGUAGE_TAGS[partnerOf(language)] }
}

function mention(page: Page, paragraph: string, name: string) {
  return page.locator(`#${paragraph}`).getByRole('link', { name, exact: true })
}

function card(page: Page, name: string | RegExp = /./) {
  return page.getByRole('dialog', { name, exact: true })
}

function storyLinks(within: Locator) {
  return within.getByRole('listitem').getByRole('link')
}

for (const { slug, standfirst, body } of STORIES) {
  test(`${slug}: each paragraph marks a name once in either language, where it occurs first`, async ({ page }) => {
    await open(page, `/zh/stories/${slug}/?view=parallel`)
    const rows = page.locator('.row:has(> .standfirst), .prose .row')
    for (const [index, paragraph] of [standfirst, ...body].entries()) {
      for (const side of SIDES) {
        const text = paragraph.map((pair) => pair[side]).join(side === 'en' ? ' ' : '')
        const column = rows.nth(index).locator(side === 'en' ? '> .partner' : '> p:not(.partner)')
        await expect(column).toHaveText(text)
        const marks = await column.locator('.mention').evaluateAll((links) =>
          links.map((link) => {
            const range = document.createRange()
            range.setStartBefore(link.closest('p') ?? link)
            range.setEndBefore(link)
            const id = link.getAttribute('href')?.split('/')[3]
            return { id, words: link.textContent, before: range.toString() }
          }),
        )
        const ids = marks.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const { words, before } of marks) expect(before).not.toContain(words)
        for (const { id, name } of NAMES) if (text.includes(name[side])) expect(ids, text).toContain(id)
      }
    }
  })
}

for (const language of LANGUAGES) {
  test(`in ${language} a name opens a card by click, Enter and tap, and Esc returns to it`, async ({ page }) => {
    const { own, other, role, headlines, lang } = await published(page, 'panmunjom', language)
    await open(page, paths.edition(language))
    const name = mention(page, 'p2', own)
    for (const way of ['click', 'tap', 'Enter'] as const) {
      await (way === 'Enter' ? name.press(way) : name[way]())
      await expect(card(page, own)).toBeFocused()
      await expect(card(page, own).getByText(other, { exact: true })).toHaveAttribute('lang', lang)
      await expect(card(page, own).getByText(role, { exact: true })).toBeVisible()
      await expect(storyLinks(card(page, own))).toHaveText(headlines.slice(0, 5))
      await page.keyboard.press('Escape')
      await expect(card(page)).toHaveCount(0)
      await expect(name).toBeFocused()
    }
  })

  test(`in ${language} every name has a page with both forms, role and stories`, async ({ page }) => {
    for (const { id, name, role: seeded } of NAMES) {
      const { own, other, role, headlines, lang } = await published(page, id, language)
      if (language !== 'zh-hant') expect([own, role]).toEqual([name[language], seeded[language]])
      await page.goto(paths.name(language, id))
      await expect(page.locator('html')).toHaveAttribute('lang', LANGUAGE_TAGS[language])
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(own)
      await expect(page.locator('main header').getByText(other, { exact: true })).toHaveAttribute('lang', lang)
      await expect(page.locator('main .standfirst')).toHaveText(role)
      await expect(storyLinks(page.getByRole('main'))).toHaveText(headlines)
    }
  })
}

test('a click beside the card or on its button closes it; one with Ctrl is left to the browser', async ({
  page,
  context,
}) => {
  await open(page, '/zh/')
  await mention(page, 'p2', '板门店').click()
  await expect(card(page, '板门店')).toBeVisible()
  await page.mouse.click(20, 400)
  await expect(card(page)).toHaveCount(0)
  await mention(page, 'p2', '板门店').click()
  await card(page).getByRole('button', { name: '关闭' }).click()
  await expect(mention(page, 'p2', '板门店')).toBeFocused()
  const opened = context.waitForEvent('page')
  await mention(page, 'p2', '板门店').click({ modifiers: ['ControlOrMeta'] })
  await expect(await opened).toHaveURL('/zh/names/panmunjom/')
  await expect(card(page)).toHaveCount(0)
})

test('side by side a name in either language opens the card, and its links keep the view', async ({ page }) => {
  await open(page, '/zh/?view=parallel')
  for (const name of ['板门店', 'Panmunjom']) {
    await mention(page, 'p2', name).click()
    await expect(card(page, '板门店')).toBeVisible()
    await page.keyboard.press('Escape')
  }
  const headline = '统一部长寄望特朗普访华打破半岛僵局'
  await mention(page, 'p1', '特朗普').click()
  await card(page).getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL('/zh/stories/unification-minister-april-visit/?view=parallel')
  await page.goBack()
  await mention(page, 'p1', '特朗普').click()
  await card(page).getByRole('link', { name: '查看全部' }).click()
  await expect(page).toHaveURL('/zh/names/donald-trump/?view=parallel')
  await page.getByRole('main').getByRole('link', { name: headline }).click()
  await expect(page).toHaveURL('/zh/stories/unification-minister-april-visit/?view=parallel')
})

for (const width of [390, 700, 1440]) {
  test(`at ${width} px a card stays in the window, the page where it is, and axe finds nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 650 })
    await open(page, '/en/')
    for (const name of await page.locator('#p2 > p:not(.partner) .mention').all()) {
      for (const height of [640, 400]) {
        const start = await name.evaluate((link, foot) => {
          window.scrollBy({ top: link.getBoundingClientRect().bottom - foot, behavior: 'instant' })
          return link.getClientRects()[0] ?? new DOMRect()
        }, height)
        const before = await name.boundingBox()
        await page.mouse.click(start.x + 4, start.y + 8)
        await expect(storyLinks(card(page))).not.toHaveCount(0)
        expect(await name.boundingBox()).toEqual(before)
        const { x = -1, y = -1, ...box } = (await card(page).boundingBox()) ?? { width: 0, height: 0 }
        expect(Math.min(x, y, width - x - box.width, 650 - y - box.height)).toBeGreaterThanOrEqual(0)
        await page.keyboard.press('Escape')
        expect(await name.boundingBox()).toEqual(before)
      }
    }
    await mention(page, 'p2', 'Panmunjom').click()
    await expect(storyLinks(card(page))).not.toHaveCount(0)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    }
  })
}

test.describe('what cannot be had', () => {
  test.use({ allowedMessages: /^error: Failed to load resource/ })

  test('a card without its stories says so; after a second try Esc returns to the name', async ({ page }) => {
    await page.route('**/content/names/*.json', (route) => route.abort())
    await open(page, '/zh/')
    await mention(page, 'p2', '板门店').click()
    await expect(card(page, '板门店').getByText('连不上网站。请检查网络，然后重试。')).toBeVisible()
    await page.unrouteAll()
    await card(page).getByRole('button', { name: '重试' }).click()
    await expect(storyLinks(card(page))).not.toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(mention(page, 'p2', '板门店')).toBeFocused()
  })

  test('where the card itself cannot be had, the page of the name opens', async ({ page }) => {
    await page.route('**/assets/name-card*.js', (route) => route.abort())
    await open(page, '/zh/?view=parallel')
    await mention(page, 'p2', '板门店').click()
    await expect(page).toHaveURL('/zh/names/panmunjom/?view=parallel')
  })

  test('an unknown name is a page that says so, in the reader’s language', async ({ page }) => {
    const titles = { zh: '找不到这个页面', 'zh-hant': '找不到這個頁面', en: 'Page not found' }
    for (const language of LANGUAGES) {
      expect((await page.goto(paths.name(language, 'nobody')))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: titles[language] })).toBeVisible()
    }
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a name is a link to its page', async ({ page }) => {
    await page.goto('/en/')
    await mention(page, 'p2', 'Panmunjom').click()
    await expect(page).toHaveURL('/en/names/panmunjom/')
  })
})
