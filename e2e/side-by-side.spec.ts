import { expect, type Page } from '@playwright/test'
import { LANGUAGES, sideOf, partnerOf } from '../src/site/languages.ts'
import { LEAD, publishedStory } from './edition.ts'
import { languageLink, open, related, test, viewButton } from './reader.ts'

/** The boxes of every text of the story and of its partner, in the order they stand in. */
function rows(page: Page): Promise<{ lead: DOMRect; partner: DOMRect }[]> {
  return page.getByRole('article').evaluate((article) =>
    [...article.querySelectorAll('.row')].map((row) => {
      const [lead, partner] = [...row.querySelectorAll('h1, p')].map((cell) => cell.getBoundingClientRect())
      return { lead: lead ?? new DOMRect(), partner: partner ?? new DOMRect() }
    }),
  )
}

for (const language of LANGUAGES) {
  test(`side by side, every text of /${language}/ is followed by its partner, in two columns or stacked`, async ({
    page,
  }) => {
    const { headline, standfirst, body } = publishedStory(LEAD, language)
    await open(page, `/${language}/?view=parallel`)
    const sides = [sideOf(language), sideOf(partnerOf(language))]
    const texts = [standfirst, ...body].flatMap((paragraph) =>
      sides.map((side) => paragraph.map((sentence) => sentence[side]).join(side === 'en' ? ' ' : '')),
    )
    // The headline itself is no paragraph, its partner is.
    const expected = [headline[sideOf(partnerOf(language))], ...texts]
    for (const width of [1920, 1440, 900, 899, 390]) {
      await page.setViewportSize({ width, height: 900 })
      const read = await page.getByRole('article').getByRole('paragraph').allInnerTexts()
      expect(read.filter((text) => expected.includes(text))).toEqual(expected)
      const boxes = await rows(page)
      expect(boxes.length).toBeGreaterThan(body.length + 2)
      for (const { lead, partner } of boxes) {
        if (width < 900) expect(partner.top).toBeGreaterThanOrEqual(lead.bottom)
        else {
          expect(Math.abs(partner.top - lead.top)).toBeLessThanOrEqual(1)
          expect(partner.left).toBeGreaterThan(lead.right)
        }
      }
      const tops = boxes.map(({ lead }) => lead.top)
      expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    }
  })
}

test('the view is in the address, and goes with the reader through stories, Back, Forward and reload', async ({
  page,
}) => {
  await open(page, '/en/')
  const beside = await related(page).getByRole('listitem').allInnerTexts()
  await viewButton(page).click()
  await expect(page).toHaveURL('/en/?view=parallel')
  expect(await related(page).getByRole('listitem').allInnerTexts()).toEqual(beside)
  await related(page)
    .getByRole('link', { name: /^Unification minister/ })
    .click()
  await expect(page).toHaveURL('/en/stories/unification-minister-april-visit/?view=parallel')
  await expect(page.getByText('统一部长寄望特朗普访华打破半岛僵局')).toBeVisible()
  await related(page)
    .getByRole('link', { name: /^Lee vows/ })
    .click()
  await expect(page).toHaveURL('/en/stories/lee-vows-to-revive-talks/?view=parallel')
  await page.getByRole('link', { name: 'About', exact: true }).click()
  await expect(page).toHaveURL('/en/about/?view=parallel')
  await page.getByRole('link', { name: 'Duidu' }).click()
  await expect(page).toHaveURL('/en/?view=parallel')
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL('/en/stories/lee-vows-to-revive-talks/?view=parallel')
  await expect(page.getByText('李在明承诺以外交推动朝美尽快复谈')).toBeVisible()
  await page.goForward()
  await expect(page).toHaveURL('/en/about/?view=parallel')
  await page.reload()
  await expect(page).toHaveURL('/en/about/?view=parallel')
  await expect(viewButton(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('paragraph').filter({ hasText: /^关于对读$/ })).toBeVisible()
  await languageLink(page, '繁體中文').click()
  await expect(page).toHaveURL('/zh-hant/about/?view=parallel')
})

test('what the status says of a view is in the language of the page', async ({ page }) => {
  for (const [path, parallel, single] of [
    ['/zh/', '已切换到中英对照', '已切换到中文'],
    ['/zh-hant/', '已切換到中英對照', '已切換到繁體中文'],
  ] as const) {
    await open(page, path)
    await page.keyboard.press('3')
    await expect(page.getByRole('status')).toHaveText(parallel)
    await page.keyboard.press('3')
    await expect(page.getByRole('status')).toHaveText(single)
  }
})

test.describe('before any script of the app', () => {
  test.use({ allowedMessages: /net::ERR_FAILED|Failed to fetch dynamically imported module/ })

  for (const language of LANGUAGES) {
    test(`both columns of /${language}/?view=parallel are there, and can be read and left`, async ({ page }) => {
      await page.route('**/assets/**', (route) => route.abort())
      await page.goto(`/${language}/?view=parallel`)
      const { headline, body } = publishedStory(LEAD, language)
      const article = page.getByRole('article')
      await expect(article.getByRole('heading', { level: 1 })).toHaveText(headline[sideOf(language)] ?? '')
      await page.locator('html:not([data-arriving])').waitFor()
      const text = await article.innerText()
      for (const { zh, en } of body.flat()) for (const sentence of [zh, en]) expect(text).toContain(sentence)
      for (const { lead, partner } of await rows(page)) {
        expect(Math.abs(partner.top - lead.top)).toBeLessThanOrEqual(1)
        expect(partner.left).toBeGreaterThan(lead.right)
      }
      await related(page).getByRole('link').nth(1).click()
      await expect(page).toHaveURL(new RegExp(`/${language}/stories/`))
    })
  }
})

test('a page whose script never arrives is side by side from its first frame on, and can be read and left', async ({
  page,
}) => {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.body) return
      const { dataset } = document.documentElement
      dataset['viewBeforeBody'] = dataset['view'] ?? 'none'
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
  await page.route('**/assets/**', () => new Promise(() => undefined))
  // Neither event of loading comes while the script is on its way.
  await page.goto('/zh/?view=parallel', { waitUntil: 'commit' })
  await expect(page.getByText('All eyes on a possible Kim–Trump summit next year')).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-view-before-body', 'parallel')
  await expect(viewButton(page)).toBeHidden()
  await languageLink(page, 'English').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an address of the view shows the page in its own language', async ({ page }) => {
    await page.goto('/zh/?view=parallel')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
    await expect(page.getByText('All eyes on a possible Kim–Trump summit next year')).toBeHidden()
    await expect(viewButton(page)).toBeHidden()
  })
})
