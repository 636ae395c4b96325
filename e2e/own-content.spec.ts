import { expect, type Route } from '@playwright/test'
import { languageLink, MISSING_FILE, open, related, test } from './reader.ts'

/* What the front page is made of. */
const OWN = /\/content\/stories\/kim-trump-summit\.json$/
const HEADLINE = 'Security adviser: no word on Trump–Kim talks, but Seoul will prepare'

test.describe('where its own content does not come at once, a page', () => {
  test.use({ allowedMessages: /^error: Failed to load resource/ })

  for (const [what, fault] of [
    ['could not be had', (route: Route) => route.abort('connectionreset')],
    ['came from an older publication', (route: Route) => route.fulfill({ json: { slug: 'kim-trump-summit' } })],
  ] as const) {
    test(`asks for it again when it ${what}, and works as ever`, async ({ page }) => {
      let requests = 0
      await page.route(OWN, (route) => {
        requests += 1
        return requests === 1 ? fault(route) : route.continue()
      })
      await open(page, '/zh/')
      await languageLink(page, 'English').click()
      await expect(page.getByRole('heading', { level: 1, name: /^All eyes/ })).toBeVisible()
      expect(requests).toBe(2)
    })
  }
})

test.describe('a page that carries damaged facts', () => {
  for (const [how, carried] of [
    ['broken off', '{"path":"/en/","data":[[["site"]'],
    ['nothing', ''],
    ['a number', '7'],
    ['null', 'null'],
    ['without its list', '{"path":"/en/"}'],
    ['with an entry that is none', '{"path":"/en/","data":[null]}'],
  ] as const) {
    test(`can be read, and its links followed, when it is ${how}`, async ({ page }) => {
      await page.route(/\/en\/$/, async (route) => {
        const response = await route.fetch()
        const body = (await response.text()).replace(/(?<=id="carried">).*?(?=<\/script>)/s, () => carried)
        await route.fulfill({ response, body })
      })
      await page.goto('/en/')
      await page.waitForLoadState('networkidle')
      await expect(page.locator('#p1')).toBeVisible()
      await related(page).getByRole('link', { name: HEADLINE }).click()
      await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
    })
  }
})

test.describe('a page whose own content does not come at all', () => {
  test.use({ allowedMessages: MISSING_FILE })

  for (const [how, answer] of [
    ['is nowhere', { status: 404, body: '' }],
    ['is broken off', { body: '{"slug":"kim-trump-summit",' }],
    ['is of another publication', { json: { slug: 'kim-trump-summit', headline: { en: 'Another day' } } }],
  ] as const) {
    test(`can be read, and its links followed, when the file of its story ${how}`, async ({ page }) => {
      await page.route(OWN, (route) => route.fulfill(answer))
      await page.goto('/en/')
      await page.waitForLoadState('networkidle')
      await expect(page.locator('#p1')).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
      await related(page).getByRole('link', { name: HEADLINE }).click()
      await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
    })
  }
})
