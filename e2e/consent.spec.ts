import { expect, type Page } from '@playwright/test'
import { sourceHash } from '../src/publish/hash.ts'
import { CONSENT_LASTS, CONSENT_VERSION } from '../src/reader/consent.ts'
import { DEVICE_DATA } from '../src/reader/device-data.ts'
import { keptChoice } from './answered.ts'
import { choiceButton, choices, held, keepChoice, noteEvents } from './choices.ts'
import { hydrated, languageLink, open, related, test, viewButton } from './reader.ts'

test.use({ storageState: { cookies: [], origins: [] } })

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
  expect(await held(page)).toEqual({ keys: KEPT_CHOICE, cookies: 0 })
})

test('the choice is kept with its version, its time and a hash of the text, and holds on the next visit', async ({
  page,
}) => {
  await open(page, '/en/')
  const question = await choices(page).locator('span').first().innerText()
  await choiceButton(page, 'Reject').click()
  const kept = await page.evaluate((key) => localStorage.getItem(key), DEVICE_DATA.consent.key)
  expect(JSON.parse(kept ?? '')).toEqual({
    choice: 'rejected',
    version: CONSENT_VERSION,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    text: sourceHash(question),
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
  expect((await held(page)).keys).toEqual(KEPT_CHOICE)
})

test('a choice is withdrawn from the foot of the page, and from then on nothing is sent', async ({ page, context }) => {
  const events = noteEvents(context)
  await open(page, '/en/')
  await choiceButton(page, 'Accept').click()
  await expect.poll(() => events.length).toBe(1)
  const opener = page.getByRole('contentinfo').getByRole('button', { name: 'Cookie choices' })
  await opener.click()
  await expect(choices(page)).toBeFocused()
  await expect(choices(page)).toContainText('You chose Accept.')
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
  await keepChoice(context, keptChoice('accepted'))
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
    await keepChoice(context, value)
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
  await keepChoice(context, keptChoice('accepted'))
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
