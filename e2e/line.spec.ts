import { expect, type Page } from '@playwright/test'
import { LANGUAGES, LANGUAGE_NAMES, type Language } from '../src/site/languages.ts'
import { LEAD } from './edition.ts'
import { languageLink, noteRequests, open, test, viewButton } from './reader.ts'

/** A way to read a page. */
interface State {
  language: Language
  view: 'single' | 'parallel'
}

/** A paragraph, and where its top stood in the window. */
interface Line {
  id: string
  top: number
}

const STATES = LANGUAGES.flatMap((language): State[] => [
  { language, view: 'single' },
  { language, view: 'parallel' },
])

/** Where the eye rests, as shares of the lead story's text; one for each state to start in. */
const SHARES = [0.02, 0.2, 0.4, 0.6, 0.8, 0.98]

/** What the first switch to Traditional Chinese fetches: its content, the schemas that check it, its interface. */
const TRADITIONAL = [
  '/assets/published.js',
  '/assets/zh-hant.js',
  '/content/zh-hant/edition.json',
  `/content/zh-hant/stories/${LEAD}.json`,
]

/** Leads from the first state over every ordered pair of states once, and back. */
function tour([first, second, ...others]: State[]): State[] {
  if (!first || !second) return first ? [first] : []
  return [first, ...others.flatMap((other) => [other, first]), ...tour([second, ...others]), first]
}

function addressOf({ language, view }: State): string {
  return `/${language}/${view === 'parallel' ? '?view=parallel' : ''}`
}

/** Scrolls until a share of the text stands above the upper third of the window, and looks at the paragraph there. */
function read(page: Page, share: number): Promise<Line> {
  return page.evaluate((part) => {
    const eye = window.innerHeight / 3
    const text = document.querySelector('.prose')?.getBoundingClientRect() ?? new DOMRect()
    window.scrollBy(0, text.top + text.height * part - eye)
    const paragraphs = [...document.querySelectorAll('.prose > [id]')].map((element) => {
      const { top, bottom } = element.getBoundingClientRect()
      return { id: element.id, top, distance: Math.max(top - eye, eye - bottom, 0) }
    })
    return paragraphs.toSorted((a, b) => a.distance - b.distance)[0] ?? { id: '', top: 0 }
  }, share)
}

/** How far a paragraph is from where it stood: at once, and after the page has been drawn twice. */
function movement(page: Page, { id, top }: Line): Promise<number> {
  return page.locator(`#${id}`).evaluate(async (element, before) => {
    const distance = () => Math.abs(element.getBoundingClientRect().top - before)
    const atOnce = distance()
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve))
    return Math.max(atOnce, distance())
  }, top)
}

/** Uses the control that changes one thing, the language or the view. */
async function change(page: Page, line: Line, to: State, what: 'language' | 'view') {
  const link = languageLink(page, LANGUAGE_NAMES[to.language])
  const control = what === 'language' ? link : viewButton(page)
  await control.click()
  await expect(page).toHaveURL(addressOf(to))
  await expect(link).toHaveAttribute('aria-current', 'true')
  await expect(viewButton(page)).toHaveAttribute('aria-pressed', String(to.view === 'parallel'))
  expect(await movement(page, line), `${line.id} after the switch to ${addressOf(to)}`).toBeLessThanOrEqual(2)
  await expect(control).toBeFocused()
}

for (const width of [390, 1440]) {
  for (const [index, start] of STATES.entries()) {
    const share = SHARES[index] ?? 0
    test(`at ${width} px, ${share * 100} % down a story opened at ${addressOf(start)}, all 30 switches keep the line`, async ({
      page,
    }) => {
      // On a metered connection no card is fetched because it is seen: whatever is asked for, a switch asked for.
      await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
      await page.setViewportSize({ width, height: 844 })
      await open(page, addressOf(start))
      await page.waitForLoadState('networkidle')
      const requests = noteRequests(page)

      let from = start
      for (const to of tour([...STATES.slice(index), ...STATES.slice(0, index)]).slice(1)) {
        const line = await read(page, share)
        if (to.language !== from.language) await change(page, line, { ...from, language: to.language }, 'language')
        if (to.view !== from.view) await change(page, line, to, 'view')
        from = to
      }

      // Pictures come as they are seen; what marks sentences loads with the view.
      const asked = requests.filter((path) => !/^\/(?:assets\/sentence-marks-|images\/)/.test(path))
      expect(asked.map((path) => path.replace(/-[\w-]{8}\.js$/, '.js')).toSorted()).toEqual(
        start.language === 'zh-hant' ? [] : TRADITIONAL,
      )
    })
  }
}
