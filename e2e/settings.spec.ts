import { expect, type Page } from '@playwright/test'
import { hydrated, test } from './reader.ts'
import { keepPreferences, looks, openSettings, option, settings, settingsButton } from './settings.ts'

/** How the third paragraph is set, in CSS pixels and by the first typeface it asks for. */
function setting(page: Page) {
  return page
    .locator('#p3 > p')
    .first()
    .evaluate((paragraph) => {
      const { fontSize, fontFamily } = getComputedStyle(paragraph)
      return {
        size: parseFloat(fontSize),
        width: paragraph.getBoundingClientRect().width,
        face: fontFamily.split(',')[0]?.replaceAll('"', ''),
      }
    })
}

function colours(page: Page) {
  return page.locator('html').evaluate((html) => {
    const { backgroundColor, color, colorScheme } = getComputedStyle(html)
    return { backgroundColor, color, colorScheme }
  })
}

test('text size has five steps, each larger than the one before, and stays after a reload', async ({ page }) => {
  await openSettings(page, '/zh/')
  await expect(option(page, '字号', '标准')).toBeChecked()
  const standard = (await setting(page)).size
  const sizes: number[] = []
  for (const name of ['最小', '较小', '标准', '较大', '最大']) {
    await option(page, '字号', name).check()
    sizes.push((await setting(page)).size)
  }
  expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
  expect(new Set(sizes).size).toBe(5)
  expect(sizes[2]).toBe(standard)
  await page.reload()
  expect((await setting(page)).size).toBe(sizes[4])
})

for (const [path, group, names] of [
  ['/zh/', '行宽', ['窄', '适中', '宽']],
  ['/en/', 'Line width', ['Narrow', 'Medium', 'Wide']],
] as const) {
  test(`lines on ${path} have three widths, 45 Chinese characters at most`, async ({ page }) => {
    await openSettings(page, path)
    const standard = await setting(page)
    const widths: number[] = []
    for (const name of names) {
      await option(page, group, name).check()
      widths.push((await setting(page)).width)
    }
    expect(widths).toEqual([...new Set(widths)].toSorted((a, b) => a - b))
    expect(widths[1]).toBe(standard.width)
    expect((widths[2] ?? 0) / standard.size).toBeLessThanOrEqual(45)
  })
}

test('each theme has its own paper and ink, whatever the device prefers', async ({ page }) => {
  const PAPER = { light: 'rgb(251, 248, 242)', dark: 'rgb(25, 22, 18)', sepia: 'rgb(243, 230, 203)' }
  await openSettings(page, '/en/')
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const [name, backgroundColor, scheme] of [
      ['Light', PAPER.light, 'light'],
      ['Sepia', PAPER.sepia, 'light'],
      ['Dark', PAPER.dark, 'dark'],
      ['System', PAPER[colorScheme], 'light dark'],
    ] as const) {
      await option(page, 'Theme', name).check()
      expect(await colours(page)).toMatchObject({ backgroundColor, colorScheme: scheme })
    }
  }
  for (const name of ['Dark', 'Sepia']) {
    await option(page, 'Theme', name).check()
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(31, 27, 22)')
    await expect(settings(page)).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  }
})

test('running text is set in the typeface chosen, in either language', async ({ page }) => {
  await openSettings(page, '/zh/')
  const faces: Record<string, (string | undefined)[]> = {}
  for (const path of ['/zh/', '/en/']) {
    await page.keyboard.press(path === '/zh/' ? '1' : '2')
    await expect(page).toHaveURL(path)
    for (const value of ['standard', 'serif', 'sans']) {
      await settings(page).locator(`[name="face"][value="${value}"]`).check()
      ;(faces[path] ??= []).push((await setting(page)).face)
    }
  }
  expect(faces).toEqual({
    '/zh/': ['PingFang SC', 'Songti SC', 'PingFang SC'],
    '/en/': ['Iowan Old Style', 'Iowan Old Style', 'system-ui'],
  })
})

test('the interface can be in another language than the story', async ({ page }) => {
  await openSettings(page, '/zh/')
  await option(page, '界面语言', 'English').check()
  await expect(page.getByRole('dialog', { name: 'Reading settings' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
  await page.reload()
  await hydrated(page)
  await expect(page.getByRole('button', { name: 'Reading settings' })).toBeVisible()
  await settingsButton(page).click()
  await option(page, 'Interface language', 'Same as story').check()
  await expect(page.getByRole('dialog', { name: '阅读设置' })).toBeVisible()
})

test('shortcut keys can be turned off, for good', async ({ page }) => {
  await openSettings(page, '/zh/')
  await settings(page).getByRole('checkbox').uncheck()
  await page.keyboard.press('2')
  await page.reload()
  await hydrated(page)
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/zh/')
  await settingsButton(page).click()
  await settings(page).getByRole('checkbox').check()
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/en/')
})

test('the choices hold before the body of a page begins, and nothing moves afterwards', async ({ page }) => {
  await keepPreferences(
    page,
    '{"textSize":"largest","measure":"narrow","theme":"sepia","face":"serif","interface":"zh"}',
  )
  await page.addInitScript(() => {
    const found: { atBody?: object; shifts: number[] } = { shifts: [] }
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) found.shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
    new MutationObserver((_changes, observer) => {
      if (!document.body) return
      found.atBody = Object.fromEntries(Object.entries(document.documentElement.dataset))
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
    Object.assign(window, { found })
  })
  await page.goto('/zh/', { waitUntil: 'networkidle' })
  await hydrated(page)
  const found: unknown = await page.evaluate(() => ('found' in window ? window.found : undefined))
  expect(found).toEqual({
    atBody: {
      arriving: '',
      textSize: 'largest',
      measure: 'narrow',
      theme: 'sepia',
      face: 'serif',
      interface: 'zh',
    },
    shifts: [],
  })
})

test('another tab follows at once, and forgets when storage is cleared', async ({ page, context }) => {
  const other = await context.newPage()
  await openSettings(page, '/zh/')
  await openSettings(other, '/en/')
  await option(page, '外观', '深色').check()
  await expect(option(other, 'Theme', 'Dark')).toBeChecked()
  await expect(other.locator('html')).toHaveCSS('color-scheme', 'dark')
  await page.evaluate(() => localStorage.clear())
  await expect(option(other, 'Theme', 'System')).toBeChecked()
  await expect(other.locator('html')).toHaveCSS('color-scheme', 'light dark')
})

test('a reset takes every setting back, and leaves the language chosen', async ({ page }) => {
  await keepPreferences(
    page,
    '{"language":"zh","textSize":"largest","measure":"wide","theme":"dark","face":"sans","shortcuts":"off"}',
  )
  await openSettings(page, '/en/')
  await settings(page).getByRole('button', { name: 'Restore defaults' }).click()
  for (const [group, name] of [
    ['Text size', 'Standard'],
    ['Line width', 'Medium'],
    ['Theme', 'System'],
    ['Typeface', 'Standard'],
    ['Interface language', 'Same as story'],
  ] as const) {
    await expect(option(page, group, name)).toBeChecked()
  }
  await expect(settings(page).getByRole('checkbox')).toBeChecked()
  expect(await looks(page)).toEqual({})
  await page.goto('/')
  await expect(page).toHaveURL('/zh/')
})
