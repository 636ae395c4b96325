import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { PEEK_NAME, peekButton } from './peeks.ts'
import { languageLink, open, test, topOf, viewButton } from './reader.ts'
import { settings, settingsButton } from './settings.ts'

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

function openPeeks(page: Page) {
  return page.getByRole('button', { name: PEEK_NAME, expanded: true })
}

/** The translation of a paragraph. */
function partner(page: Page, paragraph: string) {
  return page.locator(`#${paragraph} > .partner`)
}

/** Scrolls until a paragraph is where the eye rests. */
function read(page: Page, paragraph: string) {
  return page.locator(`#${paragraph}`).evaluate((element) => {
    window.scrollBy({ top: element.getBoundingClientRect().top - window.innerHeight / 3, behavior: 'instant' })
  })
}

/** Where all that shows before a paragraph's translation stands, the paragraph itself included. */
function standingBefore(page: Page, paragraph: string) {
  return partner(page, paragraph).evaluate((translation) =>
    [...document.querySelectorAll('body *')]
      // What a closed disclosure holds has no place; Chromium gives it one once something has asked for its layout.
      .filter((one) => one.checkVisibility() && one.compareDocumentPosition(translation) & 4)
      .map((element) => {
        const { left, top, width, height } = element.getBoundingClientRect()
        return [element.className, left, top, width, element.contains(translation) ? 'grows' : height]
      }),
  )
}

for (const width of [390, 1440]) {
  for (const [path, name, lang, words] of [
    ['/zh/', '看译文', 'en', 'The two last met in June 2019'],
    ['/zh-hant/', '看譯文', 'en', 'The two last met in June 2019'],
    ['/en/', 'Show in Chinese', 'zh-Hans', '两人上一次见面是在2019年6月'],
  ] as const) {
    test(`at ${width} px on ${path} a translation opens and closes, and nothing above moves`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 })
      await open(page, path)
      await read(page, 'p2')
      const button = page.locator('#p2').getByRole('button', { name, exact: true })
      const before = await standingBefore(page, 'p2')
      expect(before.length).toBeGreaterThan(40)
      await button.click()
      await expect(button).toHaveAttribute('aria-expanded', 'true')
      await expect(partner(page, 'p2').and(page.locator(`[lang="${lang}"]`))).toContainText(words)
      expect(await standingBefore(page, 'p2')).toEqual(before)
      const { y = 0, height = 0 } = (await page.locator('#p2 > p').first().boundingBox()) ?? {}
      expect((await partner(page, 'p2').boundingBox())?.y).toBeGreaterThanOrEqual(y + height)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).withTags(AXE_TAGS).analyze()
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
      }
      await page.getByRole('heading', { level: 1 }).evaluate((headline) => headline.focus({ preventScroll: true }))
      await page.keyboard.press('Escape')
      await expect(partner(page, 'p2')).toBeHidden()
      await expect(button).toHaveAttribute('aria-expanded', 'false')
      await expect(button).toBeFocused()
      expect(await standingBefore(page, 'p2')).toEqual(before)
    })
  }

  test(`at ${width} px translations survive a switch of language, and the line holds`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '/zh/')
    for (const paragraph of ['p1', 'p3', 'p4']) await peekButton(page, paragraph).click()
    await read(page, 'p3')
    const top = await topOf(page, 'p3')
    for (const language of ['English', '中文'] as const) {
      await languageLink(page, language).click()
      await expect(partner(page, 'p3')).toHaveAttribute('lang', language === 'English' ? 'zh-Hans' : 'en')
      await expect(openPeeks(page)).toHaveCount(3)
      expect(Math.abs((await topOf(page, 'p3')) - top)).toBeLessThanOrEqual(2)
    }
  })
}

test('key P opens and closes the paragraph being read, or the one with the focus', async ({ page }) => {
  await open(page, '/en/')
  await read(page, 'p4')
  const top = await topOf(page, 'p4')
  await page.keyboard.press('p')
  await expect(partner(page, 'p4')).toBeVisible()
  await expect(peekButton(page, 'p4')).toBeFocused()
  expect(await topOf(page, 'p4')).toBe(top)
  await page.keyboard.press('p')
  await expect(partner(page, 'p4')).toBeHidden()
  await page.locator('#p2').getByRole('link', { name: 'Panmunjom' }).focus()
  await page.keyboard.press('P')
  await expect(partner(page, 'p2')).toBeVisible()
  await expect(partner(page, 'p4')).toBeHidden()
})

test('key P does nothing with a modifier, while it is held, or once shortcuts are off', async ({ page }) => {
  await open(page, '/zh/')
  await read(page, 'p2')
  for (const keys of ['Alt+p', 'Shift+P', 'Meta+p']) await page.keyboard.press(keys)
  await expect(openPeeks(page)).toHaveCount(0)
  for (let press = 0; press < 2; press++) await page.keyboard.down('p')
  await page.keyboard.up('p')
  await expect(partner(page, 'p2')).toBeVisible()
  await page.keyboard.press('p')
  await settingsButton(page).click()
  await settings(page).getByRole('checkbox').uncheck()
  await page.keyboard.press('Escape')
  await page.keyboard.press('p')
  await expect(openPeeks(page)).toHaveCount(0)
})

test('Esc closes translations one after the other, the one around the focus first', async ({ page }) => {
  await open(page, '/zh/')
  for (const paragraph of ['p1', 'p2', 'p3']) await peekButton(page, paragraph).click()
  await peekButton(page, 'p2').focus()
  for (const paragraph of ['p2', 'p3', 'p1']) {
    await page.keyboard.press('Escape')
    await expect(partner(page, paragraph)).toBeHidden()
    await expect(peekButton(page, paragraph)).toBeFocused()
  }
})

test('side by side there is no button and no key P; back in one language what was open is', async ({ page }) => {
  await open(page, '/zh/')
  await peekButton(page, 'p2').click()
  await viewButton(page).click()
  await expect(peekButton(page)).toHaveCount(0)
  await read(page, 'p3')
  await page.keyboard.press('p')
  await viewButton(page).click()
  await expect(partner(page, 'p2')).toBeVisible()
  await expect(partner(page, 'p3')).toBeHidden()
})
