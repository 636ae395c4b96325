import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { DEVICE_DATA } from '../src/reader/device-data.ts'
import { choiceButton, choices, held } from './choices.ts'
import { languageLink, open, related, test } from './reader.ts'
import { option, settingsButton } from './settings.ts'

test.use({ storageState: { cookies: [], origins: [] } })

test('the keyboard meets the choices after the masthead and before the story, and both weigh the same', async ({
  page,
}) => {
  await open(page, '/en/')
  const order = await page.evaluate(() => {
    const stops = [...document.querySelectorAll<HTMLElement>('a, button')].filter((stop) => stop.checkVisibility())
    return stops.map((stop) => stop.closest('header.masthead, .consent, main, aside, footer')?.className || 'main')
  })
  expect([...new Set(order)].slice(0, 3)).toEqual(['masthead', 'consent', 'main'])
  const [accept, reject] = [choiceButton(page, 'Accept'), choiceButton(page, 'Reject')]
  const styles = await Promise.all(
    [accept, reject].map((button) =>
      button.evaluate((element) => {
        const { color, backgroundColor, borderColor, fontSize, fontWeight } = getComputedStyle(element)
        const { width, height } = element.getBoundingClientRect()
        return { color, backgroundColor, borderColor, fontSize, fontWeight, width, height }
      }),
    ),
  )
  expect(styles[0]).toEqual(styles[1])
  await accept.focus()
  await page.keyboard.press('Tab')
  await expect(reject).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('Rejected. Your visits are not counted.')
})

const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

/* More than one screen of any page. */
const STOPS = 25

function isFocusCovered(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement
    const bar = document.querySelector('.consent')
    if (!focused || !bar || focused === document.body || bar.contains(focused)) return false
    const [a, b] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
    return a.bottom > b.top && a.top < b.bottom
  })
}

for (const size of SIZES) {
  for (const [path, colorScheme] of [
    ['/zh/', 'light'],
    ['/en/', 'dark'],
    ['/zh-hant/about/', 'light'],
  ] as const) {
    test(`on ${path} at ${size.width} × ${size.height} the choices cover neither headline nor focus`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await open(page, path)
      const headline = await page.getByRole('heading', { level: 1 }).boundingBox()
      const region = await choices(page).boundingBox()
      expect(overlap(headline, region)).toBe(false)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      for (let stop = 1; stop <= STOPS; stop += 1) {
        await page.keyboard.press('Tab')
        expect(await isFocusCovered(page), `stop ${stop}`).toBe(false)
      }
    })
  }
}

test.describe('in a window as low as at 400 % zoom', () => {
  test.use({ viewport: { width: 320, height: 256 } })

  test('nobody is asked, and whoever opens the choices finds them above the story', async ({ page }) => {
    await open(page, '/en/')
    await expect(choices(page)).toBeHidden()
    const opener = page.getByRole('contentinfo').getByRole('button', { name: 'Cookie choices' })
    await opener.click()
    await expect(choices(page)).toBeFocused()
    await expect(choices(page)).toBeInViewport()
    const headline = await page.getByRole('heading', { level: 1 }).boundingBox()
    expect(overlap(headline, await choices(page).boundingBox())).toBe(false)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    for (let stop = 1; stop <= STOPS; stop += 1) {
      await page.keyboard.press('Tab')
      expect(await isFocusCovered(page), `stop ${stop}`).toBe(false)
    }
    await choiceButton(page, 'Reject').click()
    await expect(choices(page)).toBeHidden()
    await expect(opener).toBeFocused()
  })
})

interface Box {
  y: number
  height: number
}

function overlap(a: Box | null, b: Box | null): boolean {
  if (!a || !b) throw new Error('the headline or the choices are not on the page')
  return a.y < b.y + b.height && b.y < a.y + a.height
}

/* What the privacy page says lies under a key. */
function field(page: Page, key: string) {
  return page.getByRole('textbox', { name: key, exact: true })
}

test('the privacy page shows what this device holds, and clears it in one click', async ({ page }) => {
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await languageLink(page, '中文').click()
  await languageLink(page, 'English').click()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
  await expect(field(page, DEVICE_DATA.consent.key)).toHaveValue(/"choice":"accepted"/)
  await expect(field(page, DEVICE_DATA.preferences.key)).toHaveValue(/"language":"en"/)
  await page.getByRole('button', { name: 'Clear everything' }).click()
  for (const { key } of Object.values(DEVICE_DATA)) await expect(field(page, key)).toHaveValue('nothing')
  expect(await held(page)).toEqual({ keys: [], cookies: 0 })
  await expect(choices(page)).toBeVisible()
})

test('the privacy page shows what is kept as soon as it is kept', async ({ page }) => {
  await open(page, '/en/privacy/')
  await expect(field(page, DEVICE_DATA.consent.key)).toHaveValue('nothing')
  await choiceButton(page, 'Reject').click()
  await expect(field(page, DEVICE_DATA.consent.key)).toHaveValue(/"choice":"rejected"/)
  await settingsButton(page).click()
  await option(page, 'Theme', 'Sepia').check()
  await expect(field(page, DEVICE_DATA.preferences.key)).toHaveValue(/"theme":"sepia"/)
})

test('the privacy page names every key that a long visit leaves behind', async ({ page }) => {
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await languageLink(page, '中文').click()
  await related(page).getByRole('link').first().click()
  await expect(page).toHaveURL(/stories/)
  await page.goto('/en/privacy/')
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(left.length).toBeGreaterThan(1)
  const text = await page.getByRole('article').innerText()
  for (const key of left) expect(text).toContain(key)
})
