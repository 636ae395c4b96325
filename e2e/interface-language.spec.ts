import { expect, type Page } from '@playwright/test'
import { hydrated, languageLink, MISSING_FILE, open, related, test } from './reader.ts'
import { keepPreferences, openSettings, option, settings, settingsButton } from './settings.ts'
import { SITES } from './sites.ts'

/** Has an interface language on the device before the page opens. */
function prefer(page: Page, language: string) {
  return keepPreferences(page, JSON.stringify({ interface: language }))
}

/** Notes every word of the interface that is visible in any frame from the first on, and every layout shift. */
async function watchFrames(page: Page) {
  await page.addInitScript(() => {
    const words = new Set<string>()
    const shifts: number[] = []
    let painted = 0
    Object.assign(window, { words, shifts, painted: () => painted })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
    function look() {
      painted += 1
      for (const element of document.querySelectorAll<HTMLElement>('[data-ui]')) {
        if (element.checkVisibility({ visibilityProperty: true })) words.add(element.innerText)
      }
      requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  })
  return {
    words: () => page.evaluate((): string[] => [...Reflect.get(window, 'words')]),
    shifts: () => page.evaluate((): number[] => Reflect.get(window, 'shifts')),
  }
}

/** Words and labels, in sight or only heard, that are in another language than the page says they are. */
function misplacedWords(page: Page) {
  return page.evaluate(() => {
    const found = new Set<string>()
    function judge(words: string | null, element: Element | null) {
      const lang = element?.closest('[lang]')?.getAttribute('lang')
      const isHan = /\p{Script=Han}/u.test(words ?? '')
      if (lang === 'en' ? isHan : !isHan && /[a-z]{3}/i.test(words ?? '')) found.add(`${lang}: ${words}`)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode
      if (!parentElement?.closest('script, style')) judge(nodeValue, parentElement)
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [alt]')) {
      for (const name of ['aria-label', 'title', 'alt']) judge(element.getAttribute(name), element)
    }
    return [...found]
  })
}

const PARTIAL = ['english-only/', 'two-paragraphs-short/', 'two-paragraphs-short/?view=parallel', 'one-sentence-short/']

for (const [language, other, dateline] of [
  ['zh', 'en', 'Reported by AIDecember 2025'],
  ['en', 'zh', '由 AI 报道2025年12月'],
] as const) {
  test(`on pages in ${language} with an interface in ${other} every word and label carries its own language`, async ({
    page,
  }) => {
    await prefer(page, other)
    await open(page, `/${language}/`)
    await expect(page.locator('article .byline')).toHaveText(dateline)
    const paths = ['?view=parallel', 'names/panmunjom/', 'about/'].map((path) => `/${language}/${path}`)
    const partial = PARTIAL.map((path) => `${SITES.partial.url}${language}/stories/${path}`)
    for (const path of [...paths, ...partial]) {
      await open(page, path)
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'en' : 'zh-Hans')
      expect.soft(await misplacedWords(page), path).toEqual([])
    }
  })
}

test.describe('a story that cannot be loaded', () => {
  test.use({ allowedMessages: /^error: Failed to load resource/ })

  test('says so in the language of the interface, and so does a second try', async ({ page }) => {
    await prefer(page, 'en')
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
    await page.route(/lee-vows-to-revive-talks\.json$/, (route) => route.abort())
    await open(page, '/zh/')
    await related(page).getByRole('link', { name: '李在明承诺' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible()
    await expect(page.getByText('The site could not be reached.')).toBeVisible()
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^李在明承诺/)
  })
})

test('a learner reads English with a Chinese interface, from page to page and after a reload', async ({ page }) => {
  await open(page, '/en/')
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page
    .getByRole('group', { name: 'Interface language' })
    .getByRole('radio', { name: '中文', exact: true })
    .check()
  await expect(page.getByRole('heading', { name: '阅读设置' })).toBeVisible()
  await page.keyboard.press('Escape')

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
  await expect(page.getByRole('heading', { name: '本文提及' })).toHaveAttribute('lang', 'zh-Hans')
  await related(page).getByRole('link', { name: 'Lee vows to use diplomacy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lee vows/)
  await expect(page).toHaveTitle(/ · Duidu$/)
  await page.reload()
  await expect(page.getByRole('button', { name: '阅读设置' })).toBeVisible()
  await expect(related(page).getByRole('link', { name: /^All eyes/ })).toBeVisible()

  await languageLink(page, '繁體中文').click()
  await expect(page.getByRole('heading', { name: '本文提及' })).toBeVisible()
  await expect(page.getByRole('status')).toHaveText('已切换到繁体中文')
})

test.describe('an address that leads nowhere', () => {
  test.use({ allowedMessages: MISSING_FILE })

  test('says so in the language of the interface', async ({ page }) => {
    await prefer(page, 'zh')
    await page.goto('/en/nowhere/')
    await expect(page.getByRole('heading', { level: 1, name: '找不到这个页面' })).toBeVisible()
  })
})

test('the settings can make it the story’s own again', async ({ page }) => {
  await prefer(page, 'en')
  await open(page, '/zh/')
  await expect(page.getByRole('article').getByText('Reported by AI')).toBeVisible()
  await page.getByRole('button', { name: 'Reading settings' }).click()
  await page.getByRole('radio', { name: 'Same as story' }).check()
  await expect(page.getByRole('heading', { name: '阅读设置' })).toBeVisible()
  await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
})

for (const [path, language, wrong, right] of [
  ['/en/', 'zh', /Reported by|Related|Side by side|Key dates/, '由 AI 报道'],
  ['/en/', 'zh-hant', /Reported by|Related|Side by side|报道/, '由 AI 報導'],
  ['/zh/', 'en', /\p{Script=Han}/u, 'Reported by AI'],
  ['/zh-hant/', 'zh', /報導|對照/, '由 AI 报道'],
] as const) {
  test(`on ${path} no frame shows a word of another interface than “${language}”, and nothing moves`, async ({
    page,
  }) => {
    await prefer(page, language)
    // What happens when the app does not come for seconds is another journey; a slow machine is none.
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 0 })
    const { words, shifts } = await watchFrames(page)
    // The app comes late, once frames have been painted without it.
    await page.route('**/assets/*.js', async (route) => {
      await page.waitForFunction(() => Reflect.get(window, 'painted')() > 9)
      await route.continue()
    })
    await open(page, path)
    await expect(page.getByRole('article').getByText(right)).toBeVisible()
    const seen = (await words()).filter((text) => !text.includes('Aa'))
    expect(seen.length).toBeGreaterThan(5)
    expect(seen.filter((text) => wrong.test(text.replaceAll('中文', '')))).toEqual([])
    expect(await shifts()).toEqual([])
  })
}

test.describe('where the words of Traditional Chinese cannot be had', () => {
  test.use({ allowedMessages: /Failed to load resource/ })

  test('the interface is in the page’s language, and the page works', async ({ page }) => {
    await page.route('**/assets/zh-hant-*', (route) => route.abort())
    await prefer(page, 'zh-hant')
    await page.goto('/en/')
    await expect(page.getByRole('article').getByText('Reported by AI')).toBeVisible({ timeout: 15_000 })
    await languageLink(page, '中文').click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
  })

  test('the buttons work, and the reader can choose another interface', async ({ page }) => {
    await page.route('**/assets/zh-hant-*', (route) => route.abort())
    await openSettings(page, '/en/')
    await option(page, 'Interface language', '繁體中文').check()
    await expect(page.getByRole('article').getByText('Reported by AI')).toBeVisible()
    await page.reload()
    await settingsButton(page).click()
    await expect(settings(page)).toBeVisible()
    await option(page, 'Interface language', '中文').check()
    await expect(page.getByRole('article').getByText('由 AI 报道')).toBeVisible()
  })
})

test('a page read in Traditional Chinese has its interface in it too', async ({ page }) => {
  await open(page, '/zh-hant/')
  await hydrated(page)
  await expect(page.getByRole('button', { name: '對照' })).toBeVisible()
  await expect(page.getByRole('contentinfo')).toContainText('凡標有「由 AI 報導」的文章')
})
