import { createServer, type Server, type ServerResponse } from 'node:http'
import { expect, test, type Page } from '@playwright/test'
import { listen } from '../src/publish/preview/listen.ts'
import { paths } from '../src/site/paths.ts'
import { LEAD } from './edition.ts'
import { SITES } from './sites.ts'

const STORY = paths.story('zh', LEAD)
const LIST = paths.name('zh', 'panmunjom')

/* A line so slow that a page comes in pieces, each sent when the reader’s turn has come. */
class SlowLine {
  readonly #html: string
  readonly #server: Server
  #response: ServerResponse | undefined
  #sent = 0
  #close: (() => void) | undefined

  constructor(html: string) {
    this.#html = html
    this.#server = createServer((request, response) => {
      if (this.#response || request.url === '/favicon.ico') {
        response.writeHead(404).end()
        return
      }
      this.#response = response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' })
      this.sendUpTo('id="story"')
    })
  }

  async open(page: Page, path: string): Promise<void> {
    const { origin, close } = await listen(this.#server)
    this.#close = close
    await page.goto(origin + path, { waitUntil: 'commit' })
  }

  /** Sends more, as far as the next place where something stands. */
  sendUpTo(mark: string): void {
    const end = this.#html.indexOf(mark, this.#sent + 1)
    this.#response?.write(this.#html.slice(this.#sent, end))
    this.#sent = end
  }

  close(): void {
    this.#response?.end(this.#html.slice(this.#sent))
    this.#close?.()
  }
}

/* Long after a paint that nothing holds back. */
async function isPaintedWith(page: Page, place: string): Promise<boolean> {
  await page.locator(place).waitFor({ state: 'attached' })
  return page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    return performance.getEntriesByName('first-contentful-paint').length > 0
  })
}

let line: SlowLine

async function openSlowly(page: Page, path: string): Promise<void> {
  const response = await page.request.get(SITES.edition.url + path)
  line = new SlowLine(await response.text())
  await line.open(page, path)
}

test.afterEach(() => line.close())

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('a story that comes slowly is shown once all above its text is whole, before the rest is there', async ({
    page,
  }) => {
    await openSlowly(page, STORY)
    line.sendUpTo('id="p1"')
    expect(await isPaintedWith(page, 'figure')).toBe(false)
    line.sendUpTo('id="p3"')
    expect(await isPaintedWith(page, '#p2')).toBe(true)
  })

  test('a list that comes slowly shows each card once it is whole, so that no line of it moves', async ({ page }) => {
    await openSlowly(page, LIST)
    const headlines = page.locator('h3')
    line.sendUpTo('</h3>')
    await expect(headlines).toHaveCount(1)
    await expect(headlines).toBeHidden()
    line.sendUpTo('</h3>')
    await expect(headlines).toHaveCount(2)
    await expect(headlines.first()).toBeVisible()
    await expect(headlines.last()).toBeHidden()
    line.sendUpTo('</body>')
    await expect(headlines.last()).toBeVisible()
  })
})

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } })

  test('a story that comes slowly is shown once its sidebar is whole too', async ({ page }) => {
    await openSlowly(page, STORY)
    line.sendUpTo('</aside>')
    expect(await isPaintedWith(page, 'aside')).toBe(false)
    line.sendUpTo('</body>')
    expect(await isPaintedWith(page, '#carried')).toBe(true)
  })
})
