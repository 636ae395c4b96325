import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { hydrated, open, spaceText, test } from './reader.ts'
import { keepPreferences, looks, openSettings, option, settings, settingsButton } from './settings.ts'

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

async function violations(page: Page, part: string) {
  const found = await new AxeBuilder({ page }).include(part).withTags(AXE_TAGS).analyze()
  expect(found.passes.length).toBeGreaterThan(0)
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])
}

test('everything can be done with the keyboard, and Esc gives the focus back', async ({ page }) => {
  await open(page, '/en/')
  await settingsButton(page).focus()
  await page.keyboard.press('Enter')
  await expect(settings(page)).toBeVisible()
  await expect(settings(page).getByRole('button', { name: 'Close' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(option(page, 'Text size', 'Standard')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(option(page, 'Text size', 'Larger')).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(option(page, 'Theme', 'System')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(option(page, 'Theme', 'Dark')).toBeChecked()
  await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark')
  await page.keyboard.press('Escape')
  await expect(settings(page)).toBeHidden()
  await expect(settingsButton(page)).toBeFocused()
  await page.keyboard.press('Space')
  await settings(page).getByRole('button', { name: 'Close' }).press('Enter')
  await expect(settings(page)).toBeHidden()
  await expect(settingsButton(page)).toBeFocused()
})

test('a click beside the panel closes it and gives the focus back; one on a link follows the link', async ({
  page,
}) => {
  await openSettings(page, '/zh/')
  await page.mouse.click(20, 400)
  await expect(settings(page)).toBeHidden()
  await expect(settingsButton(page)).toBeFocused()
  await settingsButton(page).click()
  await page.getByRole('navigation', { name: '语言' }).getByRole('link', { name: 'English' }).click()
  await expect(page).toHaveURL('/en/')
  await expect(settings(page)).toBeHidden()
})

for (const size of SIZES) {
  for (const path of ['/zh/', '/en/']) {
    test(`the open panel on ${path} is sound at ${size.width} px, in every theme`, async ({ page }) => {
      await page.setViewportSize(size)
      await openSettings(page, path)
      for (const theme of ['light', 'sepia', 'dark']) {
        await settings(page).locator(`[name="theme"][value="${theme}"]`).check()
        expect(await violations(page, '#settings'), theme).toEqual([])
      }
    })
  }
}

for (const path of ['/zh/', '/en/']) {
  test(`${path} is sound in sepia`, async ({ page }) => {
    await keepPreferences(page, '{"theme":"sepia"}')
    await open(page, path)
    expect(await violations(page, 'html')).toEqual([])
  })
}

/** Whether something lies outside the panel's sides, and the panel outside the window. */
function spill(page: Page) {
  return settings(page).evaluate((panel) => {
    const { left, right, top, bottom } = panel.getBoundingClientRect()
    const root = document.documentElement
    return {
      within: panel.scrollWidth - panel.clientWidth,
      outside: Math.max(-left, right - root.clientWidth, -top, bottom - window.innerHeight, 0),
      sideways: root.scrollWidth - root.clientWidth,
    }
  })
}

for (const [width, height] of [
  [320, 256],
  [390, 844],
  [640, 400],
  [1920, 1080],
] as const) {
  test(`the panel fits a window of ${width} × ${height}, even with WCAG text spacing`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    for (const path of ['/zh/', '/en/']) {
      await openSettings(page, path)
      expect(await spill(page)).toEqual({ within: 0, outside: 0, sideways: 0 })
      await spaceText(page)
      expect(await spill(page), 'spaced').toEqual({ within: 0, outside: 0, sideways: 0 })
      await settings(page)
        .getByRole('button', { name: /^(?:恢复默认|Restore defaults)$/ })
        .click()
    }
  })
}

test('damaged preferences are kept aside, count as none, and are mended by the next choice', async ({ page }) => {
  await keepPreferences(page, '{"theme":"dark",')
  await openSettings(page, '/zh/')
  await expect(option(page, '外观', '跟随系统')).toBeChecked()
  await option(page, '字体', '宋体').check()
  await option(page, '外观', '米黄').check()
  await page.reload()
  await hydrated(page)
  expect(await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)))).toEqual({
    'duidu:consent': expect.any(String),
    'duidu:preferences': '{"face":"serif","theme":"sepia"}',
    'duidu:preferences:damaged': '{"theme":"dark",',
  })
})

test('where storage is blocked, choices hold for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    })
  })
  await openSettings(page, '/zh/')
  await option(page, '外观', '米黄').check()
  await option(page, '字号', '较大').check()
  await page.keyboard.press('Escape')
  await page.getByRole('contentinfo').getByRole('link', { name: '关于对读' }).click()
  await expect(page).toHaveURL('/zh/about/')
  expect(await looks(page)).toEqual({
    theme: 'sepia',
    textSize: 'larger',
  })
  await settingsButton(page).click()
  await expect(option(page, '外观', '米黄')).toBeChecked()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there is no button, only its place', async ({ page }) => {
    await page.goto('/zh/')
    await expect(settingsButton(page)).toHaveCount(0)
    const place = await page.getByText('Aa', { exact: true }).boundingBox()
    expect(place?.width).toBeGreaterThanOrEqual(44)
    expect(place?.height).toBeGreaterThanOrEqual(44)
  })
})
