import { expect, type Page } from '@playwright/test'
import { LEAD, publishedStory, STORIES } from './edition.ts'
import { open, test } from './reader.ts'
import { SITES } from './sites.ts'

const STORY = STORIES.find(({ slug }) => slug === 'xi-hosts-lee')
const PATH = '/zh/stories/xi-hosts-lee/'

test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

function textIn(side: 'zh' | 'en', sentences: { zh?: string; en?: string }[] = []): string {
  return sentences.map((pair) => pair[side] ?? '').join(side === 'en' ? ' ' : '')
}

/** The last line of a copy. */
function credit(label: string, path: string, site = SITES.edition.url): string {
  return [label, path.startsWith('en/') ? 'Duidu' : path.startsWith('zh-hant/') ? '對讀' : '对读', site + path].join(
    path.startsWith('en/') ? ' · ' : '｜',
  )
}

/** Selects from one element to another and presses the keys that copy. */
async function copy(page: Page, from: string, to: string): Promise<void> {
  // What sees to copies is loaded once the page is interactive.
  await page.waitForLoadState('networkidle')
  await page.evaluate(
    ([start, end]) => {
      const range = document.createRange()
      range.setStartBefore(document.querySelector(start ?? '')?.firstChild ?? document.body)
      range.setEndAfter(document.querySelector(end ?? '')?.lastChild ?? document.body)
      document.getSelection()?.removeAllRanges()
      document.getSelection()?.addRange(range)
    },
    [from, to],
  )
  await page.keyboard.press('ControlOrMeta+c')
}

function clipboardText(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText())
}

test.describe('copying', () => {
  test('side by side, a selection comes in pairs, a line for each language', async ({ page }) => {
    await open(page, `${PATH}?view=parallel`)
    await copy(page, '.standfirst', '#p1 > .partner')
    const { standfirst, body } = STORY ?? {}
    const pairs = [standfirst, body?.[0]].map((sentences) => `${textIn('zh', sentences)}\n${textIn('en', sentences)}`)
    const last = credit('由 AI 报道', 'zh/stories/xi-hosts-lee/')
    expect(await clipboardText(page)).toBe([...pairs, last].join('\n\n'))
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toContain(`<p lang="en">${textIn('en', standfirst)}</p>`)
    expect(html).toContain(`<p lang="zh-Hans">${textIn('zh', standfirst)}</p>`)
    expect(html).toContain(`<p lang="zh-Hans">${last}</p>`)
  })

  test('side by side, a selection may begin and end within a text', async ({ page }) => {
    await open(page, '/zh-hant/?view=parallel')
    await copy(page, '#p1 > p:not(.partner) [data-sentence="1"]', '#p3 > p:not(.partner) [data-sentence="0"]')
    const [first = [], second, third] = publishedStory(LEAD, 'zh-hant').body
    const texts = [textIn('zh', first.slice(1)), textIn('en', first), textIn('zh', second), textIn('en', second)]
    expect((await clipboardText(page)).split(/\n+/)).toEqual([
      ...texts,
      third?.[0]?.zh,
      credit('由 AI 報導', 'zh-hant/'),
    ])
  })

  test('side by side, what only says that a text is missing is not copied', async ({ page }) => {
    await open(page, `${SITES.partial.url}zh/stories/two-paragraphs-short/?view=parallel`)
    await copy(page, '#p2', '#p3')
    const last = credit('由 AI 报道', 'zh/stories/two-paragraphs-short/', SITES.partial.url)
    expect(await clipboardText(page)).toBe(
      `渔民在岸边等候。孩子们带来了灯笼。\n\n灯光照到海面。\nThe beam reached across the water. It could be seen for nine miles.\n\n${last}`,
    )
  })

  test('side by side, a sentence stays that sentence, and says who made it', async ({ page }) => {
    await open(page, `${PATH}?view=parallel`)
    await copy(page, '#p1 > .partner [data-sentence="0"]', '#p1 > .partner [data-sentence="0"]')
    const last = credit('由 AI 报道', 'zh/stories/xi-hosts-lee/')
    expect(await clipboardText(page)).toBe(`${STORY?.body[0]?.[0]?.en}\n\n${last}`)
  })

  for (const view of ['', '?view=parallel']) {
    test(`a phrase is copied as it is: ${PATH}${view}`, async ({ page }) => {
      await open(page, PATH + view)
      await page.waitForLoadState('networkidle')
      const phrase = await page.evaluate(() => {
        const sentence = document.querySelector('#p1 [data-sentence]')
        const text = sentence && document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT).nextNode()
        if (text) document.getSelection()?.setBaseAndExtent(text, 0, text, 4)
        return document.getSelection()?.toString()
      })
      await page.keyboard.press('ControlOrMeta+c')
      expect(await clipboardText(page)).toBe(phrase)
    })
  }

  for (const [path, label] of [
    ['en/stories/new-breakwater/', 'By Lin Xiaodu · Translated by AI'],
    ['zh/stories/new-breakwater/', '撰文：林小渡｜英文由 AI 翻译'],
    ['zh/stories/one-sentence-short/', '撰文：林小渡'],
  ] as const) {
    test(`a whole sentence says who made it, as text and as markup: ${path}`, async ({ page }) => {
      await open(page, SITES.partial.url + path)
      await copy(page, '#p1 [data-sentence="0"]', '#p1 [data-sentence="0"]')
      const sentence = await page.locator('#p1 [data-sentence="0"]').first().textContent()
      const last = credit(label, path, SITES.partial.url)
      expect(await clipboardText(page)).toBe(`${sentence}\n\n${last}`)
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read()
        return (await item?.getType('text/html'))?.text()
      })
      expect(html).toContain(`${last}</p>`)
      expect(html?.replaceAll(/<[^>]+>/g, '')).toContain(sentence)
    })
  }

  test('all of a page in one language comes without words of buttons or translations that are closed', async ({
    page,
  }) => {
    await open(page, '/zh/')
    await page.locator('#p1').getByRole('button', { name: '看译文' }).click()
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await copy(page, 'main', 'main')
      const text = await clipboardText(page)
      for (const shown of ['A meeting between the two', '两人上一次见面是在']) expect(text).toContain(shown)
      for (const hidden of ['看译文', 'The two last met', '未经人工核查']) expect(text).not.toContain(hidden)
      expect(text.endsWith(`\n\n${credit('由 AI 报道', 'zh/')}`)).toBe(true)
    }
  })
})
