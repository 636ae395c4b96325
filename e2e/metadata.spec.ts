import { expect, type Page } from '@playwright/test'
import { nodesIn } from '../src/publish/testing/vocabulary.ts'
import { LANGUAGES, LANGUAGE_TAGS, type Language } from '../src/site/languages.ts'
import { inLanguage } from '../src/site/paths.ts'
import { NOWHERE, PAGES, STORIES } from './edition.ts'
import { hydrated, languageLink, MISSING_FILE, open, related, test, viewButton } from './reader.ts'

const ORIGIN = 'https://duidu.example'
const STORY = 'Unification minister'

/** What the head of the open document says: each name with all that it says under it. */
async function headOf(page: Page): Promise<Record<string, string[]>> {
  const found = await page.evaluate(() =>
    [...document.head.querySelectorAll('title, meta[content], link, script[type]')].map((element) => [
      ['property', 'name', 'hreflang', 'rel', 'type'].map((key) => element.getAttribute(key)).find(Boolean) ?? 'title',
      element.getAttribute('content') ?? element.getAttribute('href') ?? element.textContent,
    ]),
  )
  const head: Record<string, string[]> = {}
  for (const [name = '', content = ''] of found) (head[name] ??= []).push(content)
  return head
}

/* What other sites and search engines are told of the page. */
function toldIn(page: Page) {
  return page
    .locator('head')
    .locator('[property^="og:"], [property^="article:"], [name^="twitter:"], [type*="ld+json"]')
}

test.describe('to one who runs no script', () => {
  test.use({ javaScriptEnabled: false, allowedMessages: MISSING_FILE })

  for (const language of LANGUAGES) {
    test(`every page in ${language} says what it is, where it lies and what it is called elsewhere`, async ({
      page,
      request,
    }) => {
      const previews = new Set<string>()
      for (const path of PAGES.filter((each) => each.startsWith(`/${language}/`))) {
        await page.goto(path)
        const head = await headOf(page)
        const at = (other: Language) => ORIGIN + inLanguage({ pathname: path, search: '', hash: '' }, other).pathname
        const text = [expect.stringMatching(/./)]
        expect(head, path).toMatchObject({
          title: text,
          description: text,
          canonical: [ORIGIN + path],
          'og:title': text,
          'og:description': text,
          'og:url': [ORIGIN + path],
          'og:image': [expect.stringMatching(/^https:\/\/duidu\.example\/.+\.png$/)],
          ...Object.fromEntries(LANGUAGES.map((other) => [LANGUAGE_TAGS[other], [at(other)]])),
          'x-default': [path === `/${language}/` ? `${ORIGIN}/` : at('en')],
          'application/ld+json': text,
        })
        const ids = nodesIn(head['application/ld+json']?.[0] ?? '').map((node) => node['@id'])
        expect(ids, path).toContain(`${ORIGIN}${path}#page`)
        previews.add(head['og:image']?.[0] ?? '')
      }
      expect(previews.size).toBe(STORIES.length + 1)
      for (const preview of previews) {
        const response = await request.get(new URL(preview).pathname)
        expect(response.headers()['content-type'], preview).toBe('image/png')
        const bytes = await response.body()
        // Where a PNG says its width and height (its IHDR chunk).
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], preview).toEqual([1200, 630])
      }
    })
  }

  test('the front door is for every language, and a page that leads nowhere is kept out of indexes', async ({
    page,
  }) => {
    await page.goto('/')
    expect(await headOf(page)).toMatchObject({ canonical: [`${ORIGIN}/`], 'og:url': [`${ORIGIN}/`] })
    for (const path of NOWHERE) {
      await page.goto(path)
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex')
      expect(await toldIn(page).count(), path).toBe(0)
    }
  })
})

test('another view or paragraph of the page leaves in the head what was said of it', async ({ page }) => {
  await open(page, '/en/')
  const before = await toldIn(page).count()
  expect(before).toBeGreaterThan(10)
  await viewButton(page).click()
  await expect(page).toHaveURL(/view=parallel/)
  await viewButton(page).click()
  await expect(page).not.toHaveURL(/view/)
  await page.evaluate(() => window.location.assign('#p3'))
  await expect(page).toHaveURL(/#p3$/)
  await page.getByRole('link', { name: 'Skip to story' }).press('Enter')
  await expect(page).toHaveURL(/#story$/)
  expect(await toldIn(page).count()).toBe(before)
})

test('another language takes away what was said of the one before', async ({ page }) => {
  await open(page, '/en/about/')
  await languageLink(page, '中文').click()
  await expect(page).toHaveURL('/zh/about/')
  await expect(page).toHaveTitle(/对读$/)
  await expect(toldIn(page)).toHaveCount(0)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${ORIGIN}/zh/about/`)
  await expect(page.locator('head link[rel="manifest"]')).toHaveCount(1)
  await expect(page.locator('head meta[name="theme-color"]')).toHaveCount(2)
})

test('another page takes away what was said of the one before; loaded anew, it speaks for itself', async ({ page }) => {
  await open(page, '/en/')
  await related(page)
    .getByRole('link', { name: new RegExp(`^${STORY}`) })
    .click()
  await expect(page).toHaveURL(/\/stories\/unification-minister-april-visit\/$/)
  await expect(page).toHaveTitle(new RegExp(`^${STORY}`))
  await expect(toldIn(page)).toHaveCount(0)
  await page.reload()
  await hydrated(page)
  expect(await headOf(page)).toMatchObject({
    'og:title': [expect.stringMatching(new RegExp(`^${STORY}`))],
    'og:url': [`${ORIGIN}/en/stories/unification-minister-april-visit/`],
  })
})
