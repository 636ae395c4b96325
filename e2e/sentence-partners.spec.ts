import { expect, type Locator, type Page } from '@playwright/test'
import { SIDES, type Side } from '../src/site/languages.ts'
import { LEAD, STORIES } from './edition.ts'
import { languageLink, open, related, test, viewButton } from './reader.ts'

type Story = (typeof STORIES)[number]

/** The sentences of a story in the order they are read, each with its partner, as the publisher paired them. */
function pairsOf({ headline, standfirst, image, body, events }: Story, side: Side): [own: string, partner: string][] {
  const captions = image?.caption ? [image.caption] : []
  const pairs = [headline, ...standfirst, ...captions, ...body.flat(), ...(events ?? []).map(({ label }) => label)]
  return pairs.map(({ zh = '', en = '' }) => (side === 'zh' ? [zh, en] : [en, zh]))
}

function ownSentences(page: Page) {
  return page.getByRole('article').locator('.row > :not(.partner) [data-sentence]')
}

function partnerSentences(page: Page) {
  return page.getByRole('article').locator('.partner [data-sentence]')
}

function marked(page: Page) {
  return page.locator('[data-marked]')
}

/** The sentence at which Tab stops; there is one as soon as marks can be made. */
function tabStops(page: Page) {
  return page.locator('[data-sentence][tabindex]')
}

async function openParallel(page: Page, side: Side, slug: string) {
  await open(page, `/${side}/stories/${slug}/?view=parallel`)
  await expect(tabStops(page)).toHaveCount(1)
}

/** A point of a sentence that a finger or a mouse can reach, beside the names that are links. */
function pointIn(sentence: Locator) {
  return sentence.evaluate((element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    for (const { left, top, width, height } of element.getClientRects()) {
      for (const share of [0.5, 0.1, 0.9]) {
        const point = { x: left + width * share, y: top + height / 2 }
        const hit = document.elementFromPoint(point.x, point.y)
        if (element.contains(hit) && !hit?.closest('a')) return point
      }
    }
    throw new Error(`nobody can point at “${element.textContent}”`)
  })
}

async function pointAt(page: Page, sentence: Locator) {
  const { x, y } = await pointIn(sentence)
  await page.mouse.move(x, y)
}

/** Goes on with Tab until a sentence has the focus. */
async function tabToText(page: Page): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press('Tab')
    if ((await focused(page).count()) > 0) return
  }
  throw new Error('no sentence can be reached with Tab')
}

function focused(page: Page) {
  return page.locator('[data-sentence]:focus')
}

for (const story of STORIES) {
  for (const side of SIDES) {
    const pairs = pairsOf(story, side)
    const both = pairs.map(([own, partner]) => [own, partner])

    test(`${story.slug}, read in ${side}: the mouse marks each of ${pairs.length} sentences with its partner`, async ({
      page,
    }) => {
      await openParallel(page, side, story.slug)
      await expect(ownSentences(page)).toHaveText(pairs.map(([own]) => own))
      await expect(partnerSentences(page)).toHaveText(pairs.map(([, partner]) => partner))
      for (const [index, pair] of both.entries()) {
        for (const column of [ownSentences(page), partnerSentences(page)]) {
          await pointAt(page, column.nth(index))
          await expect(marked(page)).toHaveText(pair)
        }
      }
      await page.mouse.move(3, 450)
      await expect(marked(page)).toHaveCount(0)
    })

    test(`${story.slug}, read in ${side}: arrow keys lead through both columns and across`, async ({ page }) => {
      await openParallel(page, side, story.slug)
      await tabToText(page)
      for (const [index, [own, partner]] of pairs.entries()) {
        if (index > 0) await page.keyboard.press('ArrowDown')
        await expect(focused(page)).toHaveText(own)
        await expect(marked(page)).toHaveText([own, partner])
        await page.keyboard.press('ArrowRight')
        await expect(focused(page)).toHaveText(partner)
        await expect(marked(page)).toHaveText([own, partner])
        if (index < pairs.length - 1) await page.keyboard.press('ArrowLeft')
      }
      for (const [own, partner] of pairs.toReversed().slice(1)) {
        await page.keyboard.press('ArrowUp')
        await expect(focused(page)).toHaveText(partner)
        await expect(marked(page)).toHaveText([own, partner])
      }
    })
  }
}

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } })

  for (const story of STORIES) {
    test(`${story.slug}: a tap on either sentence marks the pair until the next tap`, async ({ page }) => {
      const pairs = pairsOf(story, 'zh')
      await openParallel(page, 'zh', story.slug)
      for (const [index, pair] of pairs.entries()) {
        for (const column of [ownSentences(page), partnerSentences(page)]) {
          const { x, y } = await pointIn(column.nth(index))
          await page.touchscreen.tap(x, y)
          await expect(marked(page)).toHaveText([...pair])
        }
      }
    })
  }
})

test('a sentence that was clicked is marked again once the mouse has left another', async ({ page }) => {
  await openParallel(page, 'en', LEAD)
  const { x, y } = await pointIn(ownSentences(page).nth(4))
  await page.mouse.click(x, y)
  const kept = await marked(page).allTextContents()
  expect(kept).toHaveLength(2)
  await pointAt(page, partnerSentences(page).nth(6))
  await expect(marked(page)).not.toHaveText(kept)
  await page.mouse.move(3, 450)
  await expect(marked(page)).toHaveText(kept)
})

test('a mark can be seen without its colour, and where the reader has forced their own', async ({ page }) => {
  await openParallel(page, 'zh', LEAD)
  await pointAt(page, ownSentences(page).nth(3))
  await expect(marked(page)).toHaveCount(2)
  const others = page.locator('#p1 [data-sentence]:not([data-marked])')
  for (const sentence of await marked(page).all()) await expect(sentence).toHaveCSS('text-decoration-line', 'underline')
  for (const sentence of await others.all()) await expect(sentence).toHaveCSS('text-decoration-line', 'none')
  await page.emulateMedia({ forcedColors: 'active' })
  for (const sentence of await marked(page).all()) {
    await expect(sentence).toHaveCSS('outline-style', 'solid')
    await expect(sentence).toHaveCSS('outline-width', '2px')
    await expect(sentence).toHaveCSS('text-decoration-line', 'underline')
  }
  for (const sentence of await others.all()) await expect(sentence).toHaveCSS('outline-style', 'none')
})

test('Tab stops once in the text, at the sentence read last; elsewhere arrow keys scroll', async ({ page }) => {
  await openParallel(page, 'en', LEAD)
  await page.keyboard.press('ArrowDown')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0)
  await tabToText(page)
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown')
  const [reached = ''] = await focused(page).allTextContents()
  await page.evaluate(() => document.querySelector<HTMLElement>('.brand')?.focus())
  const stops: string[] = []
  while (!(await page.getByRole('link', { name: 'Privacy' }).evaluate((link) => link === document.activeElement))) {
    await page.keyboard.press('Tab')
    stops.push(...(await focused(page).allTextContents()))
  }
  expect(stops).toEqual([reached])
  const before = await page.evaluate(() => window.scrollY)
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeLessThan(before)
})

test('another language or another story has one stop of its own; one language has no stops and no marks', async ({
  page,
}) => {
  await openParallel(page, 'zh', LEAD)
  await pointAt(page, ownSentences(page).nth(3))
  await languageLink(page, 'English').click()
  await expect(tabStops(page)).toHaveCount(1)
  await related(page)
    .getByRole('link', { name: /^Unification minister/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Unification minister/)
  await expect(tabStops(page)).toHaveText(/^Unification minister/)
  const { x, y } = await pointIn(ownSentences(page).nth(2))
  await page.mouse.click(x, y)
  await expect(marked(page)).toHaveCount(2)
  await viewButton(page).click()
  await expect(marked(page)).toHaveCount(0)
  await expect(tabStops(page)).toHaveCount(0)
  const again = await pointIn(ownSentences(page).nth(2))
  await page.mouse.click(again.x, again.y)
  await expect(marked(page)).toHaveCount(0)
  await expect(tabStops(page)).toHaveCount(0)
})
