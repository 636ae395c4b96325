import { AxeBuilder } from '@axe-core/playwright'
import { expect, type BrowserContext, type Page } from '@playwright/test'
import { CONSENT_LASTS, CONSENT_VERSION } from '../src/reader/consent.ts'
import { DEVICE_DATA } from '../src/reader/device-data.ts'
import { keptChoice } from './answered.ts'
import { hydrated, languageLink, open, related, test, viewButton } from './reader.ts'

test.use({ storageState: { cookies: [], origins: [] } })

const REGION = /^(?:Cookie 设置|Cookie 設定|Cookie choices)$/

function choices(page: Page) {
  return page.getByRole('region', { name: REGION })
}

function choiceButton(page: Page, name: 'Accept' | 'Reject') {
  return choices(page).getByRole('button', { name, exact: true })
}

/* Every event that leaves for the endpoint, as the server gets it. */
function noteEvents(context: BrowserContext): { name: string; url: string; props?: { to: string } }[] {
  const events: { name: string; url: string; props?: { to: string } }[] = []
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/event') events.push(request.postDataJSON())
  })
  return events
}

/* What lies on the device, and cookies, of which there are never any. */
async function held(page: Page): Promise<{ keys: string[]; cookies: number }> {
  const keys = await page.evaluate(() => {
    try {
      return Object.keys(localStorage)
    } catch {
      return []
    }
  })
  return { keys, cookies: (await page.context().cookies()).length }
}

async function keep(context: BrowserContext, value: string) {
  await context.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
    },
    [DEVICE_DATA.consent.key, value] as const,
  )
}

/* A visit with everything in it that could be counted. */
async function readOn(page: Page) {
  await languageLink(page, '中文').click()
  await expect(page).toHaveURL('/zh/')
  await viewButton(page).click()
  await expect(page).toHaveURL('/zh/?view=parallel')
  await related(page).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/zh\/stories\//)
}

const NOTHING_STORED = { keys: [], cookies: 0 }
const EVERYTHING = ['pageview', 'Language switch', 'View switch', 'pageview']
const KEPT_CHOICE = [DEVICE_DATA.consent.key, DEVICE_DATA.preferences.key]

test('before a choice nothing is sent and nothing about it is kept', async ({ page, context }) => {
  const events = noteEvents(context)
  await open(page, '/en/')
  await expect(choices(page)).toBeVisible()
  expect(await held(page)).toEqual(NOTHING_STORED)
  await readOn(page)
  await expect(choices(page)).toBeVisible()
  expect(events).toEqual([])
  expect(await held(page)).toEqual({ keys: [DEVICE_DATA.preferences.key], cookies: 0 })
})

test('after Accept the visit is counted, without anything that says whose it is', async ({ page, context }) => {
  const events = noteEvents(context)
  await open(page, '/en/?utm_source=x#p2')
  await choiceButton(page, 'Accept').click()
  await expect(choices(page)).toBeHidden()
  await expect.poll(() => events.length).toBe(1)
  expect(events).toEqual([{ name: 'pageview', url: 'https://duidu.example/en/', domain: 'duidu.example' }])
  const slug = '/zh/stories/'
  await languageLink(page, '中文').click()
  await viewButton(page).click()
  await related(page).getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(slug))
  await expect.poll(() => events.map(({ name }) => name)).toEqual(EVERYTHING)
  expect(events[1]?.props).toEqual({ to: 'zh' })
  expect(events[2]?.props).toEqual({ to: 'parallel' })
  expect(events[3]?.url).toMatch(/^https:\/\/duidu\.example\/zh\/stories\/[\w-]+\/$/)
  const { keys, cookies } = await held(page)
  expect(keys.toSorted()).toEqual(KEPT_CHOICE)
  expect(cookies).toBe(0)
})

test('the choice is kept with its version, its time and a hash of the text, and holds on the next visit', async ({
  page,
}) => {
  await open(page, '/en/')
  await choiceButton(page, 'Reject').click()
  const kept = await page.evaluate((key) => localStorage.getItem(key), DEVICE_DATA.consent.key)
  expect(JSON.parse(kept ?? '')).toEqual({
    choice: 'rejected',
    version: CONSENT_VERSION,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    text: expect.stringMatching(/^sha256-[\w+/]{43}=$/),
  })
  await page.reload()
  await hydrated(page)
  await expect(choices(page)).toBeHidden()
})

test('after Reject nothing is sent', async ({ page, context }) => {
  const events = noteEvents(context)
  await open(page, '/en/')
  await choiceButton(page, 'Reject').click()
  await readOn(page)
  await page.reload()
  await hydrated(page)
  expect(events).toEqual([])
  expect((await held(page)).keys.toSorted()).toEqual(KEPT_CHOICE)
})

test('a choice is withdrawn from the foot of the page, and from then on nothing is sent', async ({ page, context }) => {
  const events = noteEvents(context)
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await expect.poll(() => events.length).toBe(1)
  const opener = page.getByRole('contentinfo').getByRole('button', { name: 'Cookie choices' })
  await opener.click()
  await expect(choices(page)).toBeFocused()
  await expect(choices(page)).toContainText('You accepted this.')
  await choiceButton(page, 'Reject').click()
  await expect(choices(page)).toBeHidden()
  await expect(opener).toBeFocused()
  await readOn(page)
  expect(events).toHaveLength(1)
})

test('a browser that asks for privacy is taken at its word, and is not asked', async ({ page, context }) => {
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true, configurable: true }),
  )
  await keep(context, keptChoice('accepted'))
  const events = noteEvents(context)
  await open(page, '/en/')
  await expect(choices(page)).toBeHidden()
  await page.getByRole('contentinfo').getByRole('button', { name: 'Cookie choices' }).click()
  await expect(choices(page)).toContainText('Global Privacy Control')
  await expect(choiceButton(page, 'Accept')).toHaveCount(0)
  await choices(page).getByRole('button', { name: 'Close' }).click()
  await readOn(page)
  expect(events).toEqual([])
})

for (const [what, value] of [
  ['is older than six months', keptChoice('accepted', { time: new Date(Date.now() - CONSENT_LASTS).toISOString() })],
  ['was made of another version', keptChoice('accepted', { version: CONSENT_VERSION - 1 })],
  ['is damaged', '{"choice":"accepted"'],
] as const) {
  test(`a choice that ${what} is asked for again, and nothing is sent meanwhile`, async ({ page, context }) => {
    await keep(context, value)
    const events = noteEvents(context)
    await open(page, '/en/')
    await expect(choices(page)).toBeVisible()
    await readOn(page)
    expect(events).toEqual([])
  })
}

test('where storage is blocked a choice holds for the page, and is asked for at the next', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('blocked', 'SecurityError')
        },
      })
    }
  })
  const events = noteEvents(context)
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await expect.poll(() => events.length).toBe(1)
  await page.reload()
  await hydrated(page)
  await expect(choices(page)).toBeVisible()
  expect(events).toHaveLength(1)
})

test('a choice made in one tab holds in the other at once', async ({ page, context }) => {
  const events = noteEvents(context)
  const other = await context.newPage()
  await open(page, '/en/')
  await open(other, '/zh/')
  await choiceButton(page, 'Accept').click()
  await expect(choices(other)).toBeHidden()
  await expect.poll(() => events.length).toBe(2)
  await other.getByRole('contentinfo').getByRole('button', { name: 'Cookie 设置' }).click()
  await choices(other).getByRole('button', { name: '拒绝' }).click()
  await page.bringToFront()
  await readOn(page)
  expect(events).toHaveLength(2)
})

test('a story counts as read when its end is reached, once, and no sooner than after ten seconds', async ({
  page,
  context,
}) => {
  await keep(context, keptChoice('accepted'))
  const events = noteEvents(context)
  await page.clock.install()
  await open(page, '/en/stories/kim-trump-summit/')
  await expect.poll(() => events.map(({ name }) => name)).toEqual(['pageview'])
  await page.getByRole('article').locator('.prose > :last-child').scrollIntoViewIfNeeded()
  await page.clock.runFor(9000)
  expect(events).toHaveLength(1)
  await page.clock.runFor(1500)
  await expect.poll(() => events.map(({ name }) => name)).toEqual(['pageview', 'Story read'])
  await page.evaluate(() => window.scrollTo(0, 0))
  await page.getByRole('article').locator('.prose > :last-child').scrollIntoViewIfNeeded()
  await page.clock.runFor(20_000)
  expect(events).toHaveLength(2)
})

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
  await expect(page.getByRole('status')).toHaveText('Rejected. Nothing is counted.')
})

for (const size of [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
  { width: 320, height: 256 },
]) {
  test(`the choices cover neither the headline nor what has the focus at ${size.width} × ${size.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    for (const [path, colorScheme] of [
      ['/zh/', 'light'],
      ['/en/', 'dark'],
      ['/zh-hant/about/', 'light'],
    ] as const) {
      await page.emulateMedia({ colorScheme })
      await open(page, path)
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('h1')].every((heading) => {
            const { left, top } = heading.getBoundingClientRect()
            heading.scrollIntoView({ block: 'nearest' })
            return Number.isFinite(left + top)
          }),
        ),
      ).toBe(true)
      const headline = await page.getByRole('heading', { level: 1 }).boundingBox()
      const region = await choices(page).boundingBox()
      expect(overlap(headline, region)).toBe(false)
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Tab')
        const covered = await page.evaluate(() => {
          const focused = document.activeElement
          const bar = document.querySelector('.consent')
          if (!focused || !bar || bar.contains(focused)) return false
          const [a, b] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()]
          return a.bottom > b.top && a.top < b.bottom && a.bottom > 0 && a.top < innerHeight
        })
        expect(covered, `stop ${stop} on ${path}`).toBe(false)
      }
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
}

function overlap(a: { y: number; height: number } | null, b: { y: number; height: number } | null): boolean {
  if (!a || !b) throw new Error('the headline or the choices are not on the page')
  return a.y < b.y + b.height && b.y < a.y + a.height
}

test('the privacy page shows what this device holds, and clears it in one click', async ({ page }) => {
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await languageLink(page, '中文').click()
  await languageLink(page, 'English').click()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Privacy' }).click()
  const field = (key: string) => page.getByRole('textbox', { name: key, exact: true })
  await expect(field(DEVICE_DATA.consent.key)).toHaveValue(/"choice":"accepted"/)
  await expect(field(DEVICE_DATA.preferences.key)).toHaveValue(/"language":"en"/)
  await page.getByRole('button', { name: 'Clear everything' }).click()
  for (const { key } of Object.values(DEVICE_DATA)) await expect(field(key)).toHaveValue('nothing')
  expect(await held(page)).toEqual(NOTHING_STORED)
  await expect(choices(page)).toBeVisible()
})

test('the privacy page names every key that a long visit leaves behind', async ({ page }) => {
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await readOn(page)
  await page.goto('/en/privacy/')
  const left = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  expect(left.length).toBeGreaterThan(1)
  const text = await page.getByRole('article').innerText()
  for (const key of left) expect(text).toContain(key)
})
