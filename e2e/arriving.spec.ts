import { expect, type Page, type Route } from '@playwright/test'
import { paths } from '../src/site/paths.ts'
import { LEAD } from './edition.ts'
import { hydrated, open, test, topOf } from './reader.ts'

const STORY = paths.story('zh', LEAD)

/* What comes after the text of a page. */
const LATE = { pictures: '**/images/*', app: '**/assets/index-*.js' }

/* Opens the story on a line that brings its text, and the rest only when its turn has come. */
async function openTextOnly(page: Page): Promise<(what: keyof typeof LATE) => Promise<void>> {
  const held = { pictures: new Set<Route>(), app: new Set<Route>() }
  await page.route(LATE.pictures, (route) => void held.pictures.add(route))
  await page.route(LATE.app, (route) => void held.app.add(route))
  await page.goto(STORY, { waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor({ state: 'attached' })
  return async (what) => {
    for (const route of held[what]) await route.continue()
  }
}

/* Whether what stands at the very end of the page is. */
function isLaidOut(page: Page): Promise<boolean> {
  const end = page.getByRole('contentinfo').getByRole('link').last()
  return end.evaluate((link) => link.checkVisibility({ contentVisibilityAuto: true }))
}

function height(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollHeight)
}

async function goTo(page: Page, id: string): Promise<number> {
  await page.locator(`#${id}`).evaluate((line) => line.scrollIntoView())
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  return topOf(page, id)
}

for (const width of [390, 1440]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 700 } })

    test('what is far below the first screen is laid out once the pictures are there, in its true height', async ({
      page,
    }) => {
      const bring = await openTextOnly(page)
      expect(await isLaidOut(page)).toBe(false)
      await bring('pictures')
      await expect.poll(() => isLaidOut(page)).toBe(true)

      const arrived = await height(page)
      await page.unrouteAll()
      await page.reload()
      expect(await height(page)).toBe(arrived)
    })

    for (const order of [['pictures', 'app'] as const, ['app', 'pictures'] as const]) {
      test(`a reader who has gone on keeps the line when the ${order.join(' and then the ')} came`, async ({
        page,
      }) => {
        const bring = await openTextOnly(page)
        const before = await goTo(page, 'p4')
        for (const what of order) {
          await bring(what)
          expect(Math.abs((await topOf(page, 'p4')) - before)).toBeLessThanOrEqual(1)
        }
        await hydrated(page)
        expect(await isLaidOut(page)).toBe(true)
        expect(Math.abs((await topOf(page, 'p4')) - before)).toBeLessThanOrEqual(1)
      })
    }
  })
}

test('a reader who comes back to the middle of a story finds all of it laid out', async ({ page }) => {
  await open(page, STORY)
  const before = await goTo(page, 'p4')
  await page.route(LATE.app, () => undefined)
  await page.reload({ waitUntil: 'commit' })
  await page.getByRole('contentinfo').waitFor({ state: 'attached' })
  await expect.poll(() => topOf(page, 'p4')).toBe(before)
  expect(await isLaidOut(page)).toBe(true)
})
