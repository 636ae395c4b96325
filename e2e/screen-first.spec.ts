import { expect, type Locator, type Page } from '@playwright/test'
import { languageLink, open, related, test } from './reader.ts'

/** A frame of a switch: the lines in the window that are still in the language before it, and where the held line is. */
interface Frame {
  left: string[]
  top: number
}

/* A phone takes its time between the screen and the rest of the page. */
async function slowDown(page: Page): Promise<void> {
  const protocol = await page.context().newCDPSession(page)
  await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/* Follows a link to another language, and what the window shows from the first change until the page is in it. */
function switchTo(page: Page, language: '中文' | 'English', held: string): Promise<Frame[]> {
  return languageLink(page, language).evaluate(async (link, heldId) => {
    const texts = [...document.querySelectorAll<HTMLElement>('main .row > :first-child, aside h3')]
    const before = new Map(texts.map((text) => [text, text.textContent]))
    const { lang } = document.documentElement
    const frames: Frame[] = []
    if (link instanceof HTMLElement) link.click()
    while (document.documentElement.lang === lang) {
      await new Promise(requestAnimationFrame)
      const left = texts.filter((text) => text.textContent === before.get(text))
      if (left.length === texts.length) continue
      const seen = left.filter((text) => {
        const { top, bottom } = text.getBoundingClientRect()
        return bottom > 0 && top < window.innerHeight
      })
      const top = document.getElementById(heldId)?.getBoundingClientRect().top ?? NaN
      frames.push({ left: seen.map(({ textContent }) => textContent), top })
    }
    return frames
  }, held)
}

for (const width of [390, 1440]) {
  test(`at ${width} px, a switch changes the whole screen in one frame, and the line under the eye stays in every one`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '/zh/')
    await slowDown(page)
    for (const held of ['p2', 'p4', 'p6']) {
      await page.locator(`#${held}`).evaluate((line) => window.scrollBy(0, line.getBoundingClientRect().top - 250))
      for (const language of ['English', '中文'] as const) {
        for (const { left, top } of await switchTo(page, language, held)) {
          expect(left).toEqual([])
          expect(Math.abs(top - 250)).toBeLessThanOrEqual(2)
        }
      }
    }
  })
}

/* Follows a link to a story, and the texts in the window in the first frame that has its headline, and at the end. */
function openStory(link: Locator): Promise<string[][]> {
  return link.evaluate(async (story) => {
    const headline = document.querySelector('h1')
    if (story instanceof HTMLElement) story.click()
    const screens: string[][] = []
    // What comes last has come once the names and the sidebar are there.
    for (const last of ['h1', 'main:has(#names) ~ aside']) {
      const isOld = () => document.querySelector('h1') === headline || !document.querySelector(last)
      while (isOld()) await new Promise(requestAnimationFrame)
      const texts = [...document.querySelectorAll('main .row > :first-child, main section h2, aside h3, footer p')]
      const seen = texts.filter((text) => {
        const { top, bottom } = text.getBoundingClientRect()
        return bottom > 0 && top < window.innerHeight
      })
      screens.push(seen.map(({ textContent }) => textContent))
    }
    return screens
  })
}

for (const width of [390, 1440]) {
  test(`at ${width} px, a related story has its whole first screen in the first frame`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '/zh/')
    await slowDown(page)
    const [first, last] = await openStory(related(page).getByRole('link').first())
    expect(first).toEqual(last)
    expect(last?.length).toBeGreaterThan(2)
  })
}
