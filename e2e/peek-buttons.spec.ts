import { expect, type Page } from '@playwright/test'
import { LANGUAGES } from '../src/site/languages.ts'
import { paths } from '../src/site/paths.ts'
import { PEEK_NAME, peekButton } from './peeks.ts'
import { open, test } from './reader.ts'

const PAGES = LANGUAGES.flatMap((language) => [paths.edition(language), paths.about(language)])

/** How every button stands to its paragraph, to all other text and to the window. */
function placesOfButtons(page: Page) {
  return peekButton(page).evaluateAll((buttons) => {
    const texts = [...document.querySelectorAll('main :is(p, h1, h2), aside *')].filter((text) =>
      text.checkVisibility(),
    )
    const range = document.createRange()
    const lines = texts.flatMap((text) => {
      range.selectNodeContents(text)
      return Array.from(range.getClientRects())
    })
    return buttons.map((button) => {
      const { left, right, top, bottom, width, height } = button.getBoundingClientRect()
      const paragraph = button.previousElementSibling?.getBoundingClientRect()
      return {
        isLarge: width >= 24 && height >= 24,
        isInWindow: left >= 0 && right <= document.documentElement.clientWidth,
        isOnText: lines.some((of) => of.left < right && of.right > left && of.top < bottom && of.bottom > top),
        isBelow: top >= (paragraph?.bottom ?? Infinity) && left < (paragraph?.right ?? 0),
      }
    })
  })
}

for (const width of [320, 390, 768, 1024, 1440]) {
  const sound = { isLarge: true, isInWindow: true, isOnText: false, isBelow: width < 768 }

  test(`at ${width} px each button is large, ${width < 768 ? 'below' : 'beside'} its text, on none`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const path of PAGES) {
      await open(page, path)
      const places = await placesOfButtons(page)
      expect(places.length, path).toBeGreaterThan(0)
      for (const found of places) expect(found, path).toEqual(sound)
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('no button is shown', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(path)
      await expect(page.getByRole('main')).toBeVisible()
      await expect(peekButton(page)).toHaveCount(0)
      await expect(page.getByText(PEEK_NAME).filter({ visible: true })).toHaveCount(0)
    }
  })
})
