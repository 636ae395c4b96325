import { expect, type Page } from '@playwright/test'
import { LEAD, STORIES } from './edition.ts'
import { hydrated, test } from './reader.ts'
import { keepPreferences } from './settings.ts'

/** The text of every line as it was broken, in headline, standfirst, body and cards. */
function printedLines(
  page: Page,
  blocks = 'h1, h3, .standfirst, .prose p, .card-standfirst, .reason',
): Promise<string[]> {
  return page.evaluate((selector) => {
    const lines: string[] = []
    for (const block of document.querySelectorAll(selector)) {
      if (!block.checkVisibility()) continue
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
      let line = ''
      let bottom = 0
      while (walker.nextNode()) {
        const node = walker.currentNode
        const text = node.nodeValue ?? ''
        for (let index = 0; index < text.length; index += 1) {
          const range = document.createRange()
          range.setStart(node, index)
          range.setEnd(node, index + 1)
          const box = range.getBoundingClientRect()
          if (line !== '' && box.top >= bottom - 2) {
            lines.push(line)
            line = ''
          }
          if (box.height > 0) bottom = box.bottom
          line += text.charAt(index)
        }
      }
      lines.push(line)
    }
    return lines.map((line) => line.trim()).filter(Boolean)
  }, blocks)
}

for (const width of [320, 390, 768, 1440]) {
  for (const language of ['zh', 'zh-hant']) {
    test(`at ${width} px no line of ${language} begins or ends with a mark that may not stand there`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 })
      for (const address of [...STORIES.map(({ slug }) => `${slug}/`), `${LEAD}/?view=parallel`]) {
        await page.goto(`/${language}/stories/${address}`)
        const lines = await printedLines(page)
        expect(lines.length).toBeGreaterThan(10)
        expect(lines.filter((line) => /^[。，、；：？！”’」』）》]|[“‘「『（《]$/.test(line))).toEqual([])
      }
    })
  }
}

const NAMES = ['习近平', '李在明', '特朗普', '朝鲜', '中日']
const WORDS = [...NAMES, '可能', '峰会', '紧张', '半岛', '外交', '统一部长']

function timesIn(texts: readonly string[], words: readonly string[]): number[] {
  return words.map((word) => texts.join('／').split(word).length - 1)
}

for (const width of [320, 360, 390, 412, 1440]) {
  test(`at ${width} px Chinese headlines keep names and words whole, and in cards names`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const { slug } of STORIES) {
      await page.goto(`/zh/stories/${slug}/`)
      const [headline, cards] = [await printedLines(page, 'h1'), await printedLines(page, 'h3')]
      expect(timesIn(headline, WORDS), headline.join('／')).toEqual(timesIn([headline.join('')], WORDS))
      expect(timesIn(cards, NAMES), cards.join('／')).toEqual(timesIn([cards.join('')], NAMES))
    }
  })
}

test('Traditional Chinese quotes with 「」 and 『』, Simplified with “ ” and ‘ ’', async ({ page }) => {
  const found = { zh: '', 'zh-hant': '' }
  for (const language of ['zh', 'zh-hant'] as const) {
    for (const { slug } of STORIES) {
      await page.goto(`/${language}/stories/${slug}/`)
      found[language] += (await printedLines(page)).join('').replaceAll(/[^“”‘’「」『』]/g, '')
    }
  }
  expect(found.zh).toMatch(/^(?:“(?:‘’)*”)+$/)
  expect(found['zh-hant']).toMatch(/^(?:「(?:『』)*」)+$/)
  expect(found['zh-hant']).toHaveLength(found.zh.length)
})

/* Looked up where it is written: this browser draws the shorthand too. */
test('links are underlined in Safari too, which takes no width or color in the shorthand', async ({ page }) => {
  await page.goto('/zh/')
  const sources = await page.evaluate(async () => {
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')
    const addresses = [window.location.href, ...[...links].map(({ href }) => href)]
    return Promise.all(addresses.map(async (address) => (await fetch(address)).text()))
  })
  for (const source of sources) {
    expect(source).toContain('text-decoration-line:underline')
    expect(source).not.toMatch(/text-decoration:(?!none)/)
  }
})

test('lines keep their measure: 40 characters in Chinese, 60 to 70 in English', async ({ page }) => {
  for (const path of ['/zh/', '/zh-hant/']) {
    await page.goto(path)
    const paragraph = page.locator('#p3').getByRole('paragraph')
    const chinese = await paragraph.evaluate((p) => {
      const { fontSize } = getComputedStyle(p)
      return p.getBoundingClientRect().width / parseFloat(fontSize)
    })
    expect(chinese).toBeGreaterThan(34)
    expect(chinese).toBeLessThanOrEqual(40)
  }
  await page.goto('/en/')
  const lines = (await printedLines(page)).filter((line) => line.length > 55).map((line) => line.length)
  const mean = lines.reduce((sum, length) => sum + length, 0) / lines.length
  expect(mean).toBeGreaterThanOrEqual(60)
  expect(mean).toBeLessThanOrEqual(70)
})

test('printing leaves out what is not the story, and is dark on light for readers of the dark theme too', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('/en/')
  await expect(page.getByRole('article')).toBeVisible()
  await expect(page.getByText('Reported by AI').first()).toBeVisible()
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(31, 27, 22)')
  await expect(page.getByRole('complementary')).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
})

/** Chinese words in sight whose typefaces do not begin with a Chinese one, so that the browser has to look for one. */
function wordsWithoutFace(page: Page): Promise<{ found: string[]; seen: number }> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    let seen = 0
    while (walker.nextNode()) {
      const { nodeValue, parentElement } = walker.currentNode
      if (!/\p{Script=Han}/u.test(nodeValue ?? '') || !parentElement?.checkVisibility()) continue
      seen += 1
      if (!/^"?(?:PingFang|Songti) /.test(getComputedStyle(parentElement).fontFamily)) found.push(nodeValue ?? '')
    }
    return { found, seen }
  })
}

test('with a Chinese interface, the name of the site and headings on an English page keep the face of headlines', async ({
  page,
}) => {
  await keepPreferences(page, JSON.stringify({ interface: 'zh' }))
  await page.goto('/en/')
  await hydrated(page)

  await expect(page.getByText('对读', { exact: true })).toHaveCSS('font-family', /^"Songti SC"/)
  await expect(page.getByRole('heading', { name: '相关报道' })).toHaveCSS('font-family', /^"Songti SC"/)
})

for (const address of ['/en/', '/en/?view=parallel', '/en/names/kim-jong-un/', '/zh-hant/']) {
  for (const language of ['page', 'zh', 'zh-hant']) {
    test(`${address}, interface in ${language}: Chinese words are set in a Chinese typeface`, async ({ page }) => {
      await keepPreferences(page, JSON.stringify({ interface: language }))
      await page.goto(address)
      await hydrated(page)
      const { found, seen } = await wordsWithoutFace(page)

      expect(found).toEqual([])
      expect(seen).toBeGreaterThan(1)
    })
  }
}
