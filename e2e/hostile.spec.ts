import { expect, type Page, type Route } from '@playwright/test'
import type { Meeting, Received } from '../src/publish/testing/hostile-case.ts'
import { HOSTILE_CASES } from '../src/publish/testing/hostile-cases.ts'
import { setField } from '../src/publish/testing/set-field.ts'
import { open, related, test } from './reader.ts'

const SLUG = 'no-word-on-trump-kim-talks'
const HEADLINE = 'Security adviser: no word on Trump–Kim talks, but Seoul will prepare'

/* The address a browser asks for, the answer in place of the sound one, and what the console may say of it. */
async function serve(page: Page, received: Received): Promise<unknown> {
  const story = new RegExp(`/content/stories/${SLUG}\\.json$`)
  if ('field' in received) return page.route(story, (route) => answerChanged(route, received.field, received.value))
  if ('image' in received) {
    return page.route(/\/images\//, (route) => route.fulfill({ body: received.image, contentType: received.type }))
  }
  if ('site' in received) return page.route(/\/en\/$/, (route) => answerCarried(route, received.site))
  const { type = 'application/json', ...answer } = 'body' in received ? received : { ...received, type: undefined }
  return page.route(story, (route) => route.fulfill({ ...answer, contentType: type }))
}

async function answerChanged(route: Route, field: string, value: unknown): Promise<void> {
  const json: unknown = await (await route.fetch()).json()
  setField(json, field, value)
  await route.fulfill({ json })
}

async function answerCarried(route: Route, { field, value }: { field: string; value: unknown }): Promise<void> {
  const response = await route.fetch()
  const html = await response.text()
  const body = html.replace(/(?<=id="carried">).*?(?=<\/script>)/s, (text) => {
    const carried: unknown = JSON.parse(text)
    setField(carried, `data[0][1].${field}`, value)
    return JSON.stringify(carried).replaceAll('<', String.raw`\u003c`)
  })
  await route.fulfill({ response, body })
}

/** Documents that are loaded, and dialogs that anything opened. */
function watch(page: Page) {
  const documents: string[] = []
  const dialogs: string[] = []
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname)
  })
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message())
    void dialog.dismiss()
  })
  return { documents, dialogs }
}

const meets: Record<Meeting, (page: Page, received: Received) => Promise<void>> = {
  async literal(page, received) {
    const text = 'value' in received ? received.value : undefined
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(text)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  },
  async whole(page) {
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeFocused({ timeout: 60_000 })
    await expect(page.locator('#p1')).toBeVisible()
  },
  async hidden(page, received) {
    await meets.whole(page, received)
    await expect(page.getByText('Hostile part')).toHaveCount(0)
    await expect(page.getByAltText('Hostile part')).toHaveCount(0)
    const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    for (const link of links) expect(link).toMatch(/^(?:\/(?![/\\])[\w./?=#&-]*|#[\w-]*|https?:\/\/[\w.-]+\/[\w./-]*)$/)
  },
  async replaced(page) {
    await expect(page).toHaveURL(`/en/stories/${SLUG}/`)
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  },
  async retry(page) {
    await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeFocused()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeFocused()
  },
}

test.describe('hostile or broken data that reaches a reader', () => {
  // Chromium reports every status above 399 by itself, and React that it mended markup which its data did not fit.
  test.use({
    allowedMessages:
      /^error: Failed to load resource: the server responded with a status of (?:4|5)\d\d|^uncaught: Minified React error #418;/,
  })

  for (const { when, received, reader } of HOSTILE_CASES) {
    test(`ends ${reader} when ${when}`, async ({ page }) => {
      const { documents, dialogs } = watch(page)
      const data = received()
      // No prefetch, so that the data meets the click.
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
      await serve(page, data)
      await open(page, '/en/')
      await related(page).getByRole('link', { name: HEADLINE }).click()
      await meets[reader](page, data)
      expect(documents).toEqual(reader === 'replaced' ? ['/en/', `/en/stories/${SLUG}/`] : ['/en/'])
      expect(dialogs).toEqual([])
      // A page that was loaded in place of the data asks for it once more.
      await page.unrouteAll({ behavior: 'ignoreErrors' })
    })
  }
})
