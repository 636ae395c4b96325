import { beforeAll, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import type { Language } from '../site/languages.ts'
import type { SiteFiles } from './content-files.ts'
import { feedFiles } from './feeds.ts'
import { shapeScripts } from './shape.ts'
import { FORMATS, feedText, readFeed, type ReadStory } from './testing/feed-reader.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'
import { atomProblems, textsAt } from './testing/valid-xml.ts'

const HARBOR = 'stories/harbor.json'
const ATOM = { a: 'http://www.w3.org/2005/Atom' }

beforeAll(() => loadStrings('zh-hant'))

async function feedsWith(...changes: Change[]): Promise<SiteFiles> {
  return feedFiles(shapeScripts(await seedsWith(...changes)))
}

/* The one story as every format has it. */
function harborIn(files: SiteFiles, language: Language): ReadStory[] {
  return FORMATS.map((format) => {
    const story = readFeed(files, format, language).find(({ id }) => id?.endsWith('/harbor/'))
    if (!story) throw new Error(`no story “harbor” in the ${format} feed in ${language}`)
    return story
  })
}

test.each(['Salt & “pepper” < sugar > "spice" it’s', 'a ]]> b', ']]>', 'a <![CDATA[ b', '&', 'x < y && y > z'])(
  'carries “%s” as it is written',
  async (text) => {
    const files = await feedsWith(
      { file: HARBOR, field: 'headline.en', value: text },
      { file: HARBOR, field: 'standfirst[0].en', value: text },
      { file: HARBOR, field: 'body[0][0].en', value: text },
      { file: HARBOR, field: 'image.alt.en', value: text },
    )

    for (const { title, summary, html } of harborIn(files, 'en')) {
      expect({ title, summary }).toEqual({ title: text, summary: text })
      expect(textsAt(html, '/div/div/p')).toEqual([text, text, 'The boats are in.'])
      expect(textsAt(html, '//img/@alt')).toEqual([text])
    }
    const titles = textsAt(feedText(files, 'rss', 'en'), '//item/title').map((title) => title.trim())
    expect(titles.toSorted()).toEqual([text, 'Lighthouse lit'].toSorted())
    expect(atomProblems(feedText(files, 'atom', 'en'))).toBe('')
  },
)

test('shows the figure with its address in full, and says which image a machine made', async () => {
  const files = await feedsWith(
    { file: HARBOR, field: 'image.generated', value: true },
    { file: HARBOR, field: 'image.caption', value: { zh: '港口的船' } },
  )

  for (const { html } of harborIn(files, 'en')) {
    expect(textsAt(html, '//img/@src')[0]).toMatch(/^https:\/\/news\.example\/images\/boat.*\.svg$/)
    expect(textsAt(html, '//img/@alt')).toEqual(['A boat'])
    expect(textsAt(html, '//figcaption/p')).toEqual(['港口的船', 'AI-generated image'])
    expect(textsAt(html, '//figcaption/p/@lang')).toEqual(['zh-Hans'])
  }
})

test('lets the other language stand in for a missing sentence, marked', async () => {
  const files = await feedsWith({ file: HARBOR, field: 'body[0][0].en', value: undefined })

  for (const { html } of harborIn(files, 'en')) {
    expect(textsAt(html, '/div/div/p[2]')).toEqual(['海面平静。'])
    expect(textsAt(html, '//span[@lang="zh-Hans"]')).toEqual(['海面平静。'])
    expect(textsAt(html, '/div/p').at(-1)).toMatch(/^The English version lacks one/)
  }
})

test('carries a story that lacks the language in its own, and says so', async () => {
  const pair = { zh: '灯亮着。' }
  const files = await feedsWith(
    { file: HARBOR, field: 'headline', value: { zh: '港口开放' } },
    { file: HARBOR, field: 'standfirst', value: [pair] },
    { file: HARBOR, field: 'body', value: [[pair]] },
  )

  for (const { title, html } of harborIn(files, 'en')) {
    expect(title).toBe('港口开放')
    expect(textsAt(html, '/div/p').at(-1)).toBe(
      'This story has not been published in English. You are reading the Chinese version.',
    )
    expect(textsAt(html, '/div/div/@lang')).toEqual(['zh-Hans'])
    expect(textsAt(html, '/div/div/p')).toEqual(['灯亮着。', '灯亮着。'])
  }
  expect(feedText(files, 'rss', 'en')).toContain('<dc:language>zh-Hans<')
  expect(feedText(files, 'atom', 'en')).toContain('<entry xml:lang="zh-Hans">')
  expect(feedText(files, 'json', 'en')).toContain('"language": "zh-Hans"')
})

test('names the person who reported it, and says who or what translated it, and when it changed', async () => {
  const person = { kind: 'person', name: { zh: '林白', en: 'Lin Bai' }, url: 'https://news.example/lin' }
  const files = await feedsWith(
    { file: HARBOR, field: 'byline', value: person },
    { file: HARBOR, field: 'languages', value: { kind: 'translation', from: 'zh', by: { kind: 'ai' } } },
    { file: HARBOR, field: 'modified', value: '2026-03-15' },
  )

  for (const { authors, categories, html } of harborIn(files, 'en')) {
    expect({ authors, categories }).toEqual({ authors: ['Lin Bai'], categories: [] })
    expect(textsAt(html, '/div/p')).toEqual([
      'By Lin Bai',
      'AI translated the English from the Chinese.',
      'March 14, 2026',
      'Updated March 15, 2026',
    ])
  }
  for (const { html } of harborIn(files, 'zh')) {
    expect(textsAt(html, '/div/p')).toEqual(['撰文：林白', '2026年3月14日', '2026年3月15日更新'])
  }
  const atom = feedText(files, 'atom', 'en')
  expect(textsAt(atom, '/a:feed/a:updated', ATOM)).toEqual(['2026-03-15T00:00:00.000Z'])
  expect(textsAt(atom, '//a:entry/a:author/a:uri', ATOM)).toEqual(['https://news.example/lin'])
})

test('names the person who translated it', async () => {
  const by = { kind: 'person', name: { zh: '林白', en: 'Lin Bai' } }
  const languages = { kind: 'translation', from: 'en', by }
  const files = await feedsWith({ file: HARBOR, field: 'languages', value: languages })

  for (const { html } of harborIn(files, 'zh')) {
    expect(textsAt(html, '/div/p')[1]).toBe('中文由林白译自英文。')
  }
})

test('keeps the newest fifty, and the front page however old it is', async () => {
  const { stories, ...rest } = await seedsWith({ file: HARBOR, field: 'published', value: '1999' })
  const lighthouse = stories.get('lighthouse')
  if (!lighthouse) throw new Error('the sound folder has no story “lighthouse” any more')
  const more = Array.from({ length: 60 }, (_, index) => {
    const slug = `story-${index}`
    return [slug, { ...lighthouse, slug, published: `2026-04-${String(1 + (index % 30)).padStart(2, '0')}` }] as const
  })
  const files = feedFiles(shapeScripts({ ...rest, stories: new Map([...stories, ...more]) }))

  for (const format of FORMATS) {
    const ids = readFeed(files, format, 'en').map(({ id }) => id)

    expect(ids).toHaveLength(50)
    expect(ids.at(-1)).toBe('https://news.example/en/stories/harbor/')
    expect(ids).toContain('https://news.example/en/stories/lighthouse/')
  }
})

test('Atom stays valid whatever a story lacks', async () => {
  const files = await feedsWith(
    { file: HARBOR, field: 'published', value: '2025' },
    { file: HARBOR, field: 'headline.en', value: undefined },
    { file: 'stories/lighthouse.json', field: 'headline.zh', value: undefined },
  )

  for (const language of ['zh', 'zh-hant', 'en'] as const) {
    expect(atomProblems(feedText(files, 'atom', language))).toBe('')
  }
})
