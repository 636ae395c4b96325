import { expect, type Page } from '@playwright/test'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../src/site/languages.ts'
import type { View } from '../src/site/views.ts'
import { languageLink, noteRequests, open, related, test, topOf, viewButton } from './reader.ts'

interface State {
  language: Language
  view: View
}

const STATES: State[] = LANGUAGES.flatMap((language) => [
  { language, view: 'single' as const },
  { language, view: 'parallel' as const },
])
const DEPTHS = [0.1, 0.3, 0.5, 0.7, 0.9]
const SLACK = 2

function addressOf({ language, view }: State): string {
  return `/${language}/${view === 'parallel' ? '?view=parallel' : ''}`
}

/** The paragraph that crosses the upper third of the window, or is nearest to it. */
function paragraphUnderTheEye(page: Page): Promise<string> {
  return page.evaluate(() => {
    const eye = window.innerHeight / 3
    const paragraphs = [...document.querySelectorAll<HTMLElement>('[id^="p"]')].filter(({ id }) => /^p\d+$/.test(id))
    const distances = paragraphs.map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return Math.max(top - eye, eye - bottom, 0)
    })
    return paragraphs[distances.indexOf(Math.min(...distances))]?.id ?? ''
  })
}

function scrollTo(page: Page, depth: number) {
  return page.evaluate((share) => {
    const prose = document.querySelector('.prose')?.getBoundingClientRect()
    window.scrollBy(0, (prose?.top ?? 0) + (prose?.height ?? 0) * share - window.innerHeight / 3)
  }, depth)
}

/** Goes from one state to another with the controls of the masthead, and checks the line and the focus at each. */
async function switchTo(page: Page, from: State, to: State, line: string, top: number) {
  const moves: number[] = []
  async function expectHeld(address: string, control: ReturnType<typeof viewButton>) {
    await expect(page).toHaveURL(address)
    await expect(control).toBeFocused()
    moves.push(Math.abs((await topOf(page, line)) - top))
  }
  if (to.language !== from.language) {
    const link = languageLink(page, LANGUAGE_NAMES[to.language])
    await link.click()
    await expectHeld(addressOf({ ...from, language: to.language }), link)
  }
  if (to.view !== from.view) {
    await viewButton(page).click()
    await expectHeld(addressOf(to), viewButton(page))
  }
  expect(Math.max(...moves), `${addressOf(from)} → ${addressOf(to)}, ${line}`).toBeLessThanOrEqual(SLACK)
}

for (const width of [390, 1440]) {
  for (const from of STATES) {
    test(`at ${width} px, from ${addressOf(from)} to every other language and view and back, the line stays`, async ({
      page,
    }) => {
      test.setTimeout(90_000)
      await page.setViewportSize({ width, height: 844 })
      await open(page, addressOf(from))
      for (const depth of DEPTHS) {
        await scrollTo(page, depth)
        const line = await paragraphUnderTheEye(page)
        const top = await topOf(page, line)
        for (const to of STATES.filter((state) => state !== from)) {
          await switchTo(page, from, to, line, top)
          await switchTo(page, to, from, line, top)
        }
      }
    })
  }
}

test('no switch asks for anything but what a view or script loads on its first use', async ({ page }) => {
  await open(page, '/zh/')
  await page.waitForLoadState('networkidle')
  const requests = noteRequests(page)
  // Chromium asks for the icon again at a new address.
  const asked = () => requests.splice(0).filter((path) => path !== '/favicon.svg')

  await viewButton(page).click()
  await page.waitForLoadState('networkidle')
  expect(asked()).toEqual([expect.stringMatching(/^\/assets\/parallel-/)])
  await languageLink(page, 'English').click()
  await viewButton(page).click()
  await viewButton(page).click()
  await languageLink(page, '中文').click()
  await expect(page).toHaveURL('/zh/?view=parallel')
  expect(asked()).toEqual([])

  await languageLink(page, '繁體中文').click()
  await expect(page).toHaveURL('/zh-hant/?view=parallel')
  await page.waitForLoadState('networkidle')
  for (const path of asked()) expect(path).toMatch(/^\/content\/zh-hant\/|^\/assets\/(?:zh-hant|published)-/)
  await page.context().setOffline(true)
  for (const name of ['English', '繁體中文', '中文', '繁體中文'] as const) {
    await languageLink(page, name).click()
    await expect(languageLink(page, name)).toHaveAttribute('aria-current', 'true')
  }
  await viewButton(page).click()
  await expect(page).toHaveURL('/zh-hant/')
  expect(asked()).toEqual([])
})

test('the tops of a paragraph and its partner are equal, and they are read pair by pair', async ({ page }) => {
  await page.goto('/zh/?view=parallel')
  const rows = await page.getByRole('article').evaluate((article) =>
    [...article.querySelectorAll('.row')].map((row) => {
      const cells = [...row.querySelectorAll(':scope > :is(h1, p)')]
      return {
        tops: cells.map((cell) => cell.getBoundingClientRect().top),
        languages: cells.map((cell) => cell.closest<HTMLElement>('[lang]')?.lang),
      }
    }),
  )
  expect(rows.length).toBeGreaterThan(10)
  for (const { tops, languages } of rows) {
    expect(tops).toHaveLength(2)
    expect(tops[0]).toBe(tops[1])
    expect(languages).toEqual(['zh-Hans', 'en'])
  }
})

test('columns begin at 900 px; below that each paragraph is followed by its partner', async ({ page }) => {
  const third = page.locator('#p3 > p')
  await page.setViewportSize({ width: 900, height: 800 })
  await page.goto('/en/?view=parallel')
  expect((await third.nth(0).boundingBox())?.y).toBe((await third.nth(1).boundingBox())?.y)
  await page.setViewportSize({ width: 899, height: 800 })
  const [lead, partner] = [await third.nth(0).boundingBox(), await third.nth(1).boundingBox()]
  expect(partner?.y).toBeGreaterThan((lead?.y ?? 0) + (lead?.height ?? 0))
})

test('the view survives related stories, Back, the brand link and a reload, and adds no history', async ({ page }) => {
  await open(page, '/zh/about/')
  await open(page, '/zh/?from=letter#p2')
  const length = await page.evaluate(() => window.history.length)
  await viewButton(page).click()
  await expect(page).toHaveURL('/zh/?from=letter&view=parallel#p2')
  await expect(viewButton(page)).toHaveAttribute('aria-pressed', 'true')
  await expect(page.getByRole('status')).toHaveText('已切换到中英对照')
  await expect(page).toHaveTitle('半岛外交 · 对读')
  expect(await page.evaluate(() => window.history.length)).toBe(length)
  await related(page).getByRole('link', { name: '统一部长寄望特朗普访华打破半岛僵局' }).click()
  await expect(page).toHaveURL('/zh/stories/unification-minister-april-visit/?view=parallel')
  await expect(page.getByText('Unification minister looks to Trump’s China trip to break the deadlock')).toBeVisible()
  await expect(related(page).getByText(/[a-z]{4}/)).toHaveCount(0)
  await page.getByRole('link', { name: '对读', exact: true }).click()
  await expect(page).toHaveURL('/zh/?view=parallel')
  await page.goBack()
  await page.reload()
  await expect(viewButton(page)).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(page).toHaveURL('/zh/?from=letter&view=parallel#p2')
  await expect(page.getByRole('status')).toHaveText('举世瞩目明年可能的金特峰会')
  await page.keyboard.press('3')
  await expect(page).toHaveURL('/zh/?from=letter#p2')
  await expect(page.getByRole('status')).toHaveText('已切换到中文')
  await page.goBack()
  await expect(page).toHaveURL('/zh/about/')
})

test.describe('side by side before the app has arrived', () => {
  test.use({ allowedMessages: /Failed to load resource|Failed to fetch dynamically imported module/ })

  test('both columns are painted at once and can be read', async ({ page }) => {
    await page.route('**/assets/**', (route) => route.abort())
    await page.goto('/en/stories/xi-hosts-lee/?view=parallel')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Xi to host Lee/)
    await expect(page.getByText('中日关系紧张之际，习近平将接待李在明来访')).toBeVisible()
    await expect(page.locator('#p1 > p')).toHaveCount(2)
    await expect(page.locator('#p1').getByText(/^这是两位领导人/)).toBeVisible()
  })
})
