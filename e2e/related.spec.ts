import { expect } from '@playwright/test'
import { LEAD, STORIES } from './edition.ts'
import { languageLink, noteRequests, open, related, test, topOf } from './reader.ts'

test('the sidebar keeps the editor’s order, gives a reason for each story and never lists the story itself', async ({
  page,
}) => {
  for (const { slug, related: chosen = [] } of STORIES) {
    await page.goto(`/en/stories/${slug}/`)
    const cards = related(page).getByRole('listitem')
    const links = await related(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    expect(links).toEqual(chosen.map((other) => `/en/stories/${other}/`))
    expect(chosen).not.toContain(slug)
    for (const card of await cards.all()) {
      await expect(card.getByText('Reported by AI')).toBeVisible()
      await expect(card.getByText(/^(?:Same event: |Also about )/)).toBeVisible()
    }
  }
})

test('a story whose card was seen opens without a request, with its headline focused and announced', async ({
  page,
}) => {
  const prefetched = page.waitForResponse(/unification-minister-april-visit\.json$/)
  await open(page, '/zh/')
  await prefetched
  await page.waitForLoadState('networkidle')
  const requests = noteRequests(page)
  await related(page).getByRole('link', { name: '统一部长寄望特朗普访华打破半岛僵局' }).click()
  const headline = page.getByRole('heading', { level: 1, name: '统一部长寄望特朗普访华打破半岛僵局' })
  await expect(headline).toBeFocused()
  await expect(page.getByRole('status')).toHaveText('统一部长寄望特朗普访华打破半岛僵局')
  await expect(page).toHaveTitle('统一部长寄望特朗普访华打破半岛僵局 · 对读')
  expect(requests.filter((path) => path.includes('unification-minister-april-visit'))).toEqual([])
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test.describe('on a metered connection', () => {
  test('a story is fetched on hover, focus or touch, not because its card is seen', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    const requests = noteRequests(page)
    await open(page, '/en/')
    await page.waitForLoadState('networkidle')
    // What the page itself is made of.
    const own = ['/content/edition.json', `/content/stories/${LEAD}.json`]
    expect(requests.filter((path) => path.startsWith('/content/'))).toEqual(own)
    const fetched = page.waitForResponse(/xi-hosts-lee\.json$/)
    await related(page)
      .getByRole('link', { name: /^Xi to host Lee/ })
      .hover()
    await fetched
    const focused = page.waitForResponse(/lee-state-visit-to-china\.json$/)
    await related(page)
      .getByRole('link', { name: /^Lee begins/ })
      .focus()
    await focused
  })
})

for (const width of [390, 1440]) {
  test(`at ${width} px, Back and Forward return to the exact line, also after a reload`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, `/en/stories/${LEAD}/`)
    const card = related(page).getByRole('link', { name: /^North Korea calls/ })
    await card.scrollIntoViewIfNeeded()
    await page.evaluate(() => window.scrollBy(0, -57))
    const before = await topOf(page, 'names')
    await card.click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea calls/)
    await page.evaluate(() => window.scrollTo(0, 211))
    const second = await topOf(page, 'p1')
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
    expect(Math.abs((await topOf(page, 'names')) - before)).toBeLessThanOrEqual(2)
    await page.goForward()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^North Korea calls/)
    expect(Math.abs((await topOf(page, 'p1')) - second)).toBeLessThanOrEqual(2)
    await page.reload()
    expect(Math.abs((await topOf(page, 'p1')) - second)).toBeLessThanOrEqual(2)
    await page.goBack()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
    await expect.poll(async () => Math.abs((await topOf(page, 'names')) - before)).toBeLessThanOrEqual(2)
  })
}

test('every story can be reached by clicking through the related stories in either language', async ({ page }) => {
  await open(page, '/en/')
  for (const { slug, headline } of STORIES.filter((story) => story.slug !== LEAD)) {
    await page.getByRole('link', { name: 'Duidu' }).click()
    await expect(page).toHaveURL('/en/')
    await related(page)
      .getByRole('link', { name: headline.en ?? '' })
      .click()
    await expect(page).toHaveURL(`/en/stories/${slug}/`)
    await languageLink(page, '中文').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline.zh ?? '')
    await languageLink(page, 'English').click()
  }
})

test('the brand link on the front page leads to its top and says where that is', async ({ page }) => {
  await open(page, '/en/')
  await page.evaluate(() => window.scrollTo(0, 1200))
  await page.getByRole('link', { name: 'Duidu' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  expect(await page.evaluate(() => window.scrollY)).toBe(0)
})

test('a switch while another story is on its way opens that story in the new language', async ({ page }) => {
  await page.route(/xi-hosts-lee\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  await open(page, '/zh/')
  await related(page)
    .getByRole('link', { name: /^中日关系紧张之际/ })
    .click()
  await page.keyboard.press('2')
  await expect(page.getByRole('heading', { level: 1, name: /^Xi to host Lee/ })).toBeVisible()
  await page.goBack()
  await expect(page).toHaveURL('/zh/')
})
