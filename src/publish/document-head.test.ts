import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../site/languages.ts'
import { THEME_COLORS } from './document-head.ts'
import { readSeeds } from './read-seeds.ts'
import { headsOf, nodeOf, propertiesOf } from './testing/document-heads.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'

const heads = await headsOf(await readSeeds('seeds'))
const file = 'stories/harbor.json'

async function headWith(path: string, ...changes: Change[]): Promise<string> {
  return (await headsOf(await seedsWith(...changes))).get(path)?.head ?? ''
}

test.each([...heads])('%s has a manifest, and a colour in each scheme', (_path, { head }) => {
  expect(head).toContain('<link rel="manifest" href="/manifest.webmanifest"/>')
  expect(head.match(/<meta name="theme-color"/g)).toHaveLength(2)
})

test.each([...heads].filter(([, { page }]) => page.status === 200))('%s has a preview', (path, { page, head }) => {
  const slug = page.subject.kind === 'story' ? page.subject.slug : 'site'
  const image = `https://duidu.example/social/${page.language ?? 'en'}/${slug}.png`

  expect(propertiesOf(head, 'og:url')).toEqual([`https://duidu.example${path}`])
  expect(propertiesOf(head, 'og:image')).toEqual([image])
  for (const property of ['og:type', 'og:title', 'og:description', 'og:site_name', 'og:image:alt']) {
    expect(propertiesOf(head, property)).toEqual([expect.stringMatching(/./)])
  }
  expect(head).toContain('<meta name="twitter:card" content="summary_large_image"')
})

test.each([...heads].filter(([, { page }]) => page.status === 404))(
  '%s, which leads nowhere, has none',
  (_path, { head }) => {
    expect(head).not.toMatch(/og:|twitter|ld\+json/)
  },
)

test('what is true of the document alone can be told from what lasts, as the app does to take it away', () => {
  for (const [, { head }] of heads) {
    const elements = head.match(/<(?:meta|link|script)[^>]*>/g) ?? []
    const ofDocument = /^<meta property="|^<meta name="twitter:|^<script type="application\/ld\+json">/
    const lasting = elements.filter((element) => !ofDocument.test(element))
    expect(lasting.filter((element) => !/rel="(?:expect|manifest)"|name="theme-color"/.test(element))).toEqual([])
    expect(lasting).toHaveLength(5)
  }
})

test('the colours are those of paper in the tokens', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const [, light, dark] = /--color-paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? []

  expect(THEME_COLORS).toEqual({ light, dark })
})

function localesOf(path: string): string[] {
  const { head = '' } = heads.get(path) ?? {}
  return [...propertiesOf(head, 'og:locale'), ...propertiesOf(head, 'og:locale:alternate')]
}

test('a page is in its own locale and names the others, and the front door, which is in all of them, none', () => {
  expect(localesOf('/zh/')).toEqual(['zh_CN', 'zh_TW', 'en_US'])
  expect(localesOf('/zh-hant/about/')).toEqual(['zh_TW', 'zh_CN', 'en_US'])
  expect(localesOf('/en/stories/xi-hosts-lee/')).toEqual(['en_US', 'zh_CN', 'zh_TW'])
  expect(localesOf('/')).toEqual([])
})

test('where a story stands in for one that a language lacks, the head is that of the one shown', async () => {
  const only = { zh: '只有中文。' }
  const head = await headWith(
    '/en/stories/harbor/',
    { file, field: 'headline', value: { zh: '港口开放' } },
    { file, field: 'standfirst', value: [only] },
    { file, field: 'body', value: [[only]] },
  )

  expect(propertiesOf(head, 'og:description')).toEqual(['由 AI 报道：只有中文。'])
  expect(propertiesOf(head, 'og:locale')).toEqual(['zh_CN'])
  expect(propertiesOf(head, 'og:locale:alternate')).toEqual(['zh_TW'])
  expect(head).toContain('"@id":"https://news.example/zh/stories/harbor/"')
})

describe('a description begins with the word that an AI', () => {
  const person = { kind: 'person', name: { zh: '某人', en: 'Someone' } }
  const byPerson: Change = { file, field: 'byline', value: person }
  const translated: Change = {
    file,
    field: 'languages',
    value: { kind: 'translation', from: 'zh', by: { kind: 'ai' } },
  }

  test.each([
    ['zh', '由 AI 报道：灯亮着。'],
    ['zh-hant', '由 AI 報導：燈亮著。'],
    ['en', 'Reported by AI: The light is on.'],
  ])('reported it, in %s', async (language, expected) => {
    expect(propertiesOf(await headWith(`/${language}/stories/harbor/`), 'og:description')).toEqual([expected])
    expect(propertiesOf(await headWith(`/${language}/`), 'og:description')).toEqual([expected])
  })

  test.each([
    ['zh', '灯亮着。'],
    ['zh-hant', '燈亮著。'],
    ['en', 'Translated by AI: The light is on.'],
  ])('translated it, where it did, in %s', async (language, expected) => {
    const head = await headWith(`/${language}/stories/harbor/`, byPerson, translated)

    expect(propertiesOf(head, 'og:description')).toEqual([expected])
  })

  test.each([
    ['zh', '由 AI 翻译：灯亮着。'],
    ['zh-hant', '由 AI 翻譯：燈亮著。'],
  ])('translated it into %s', async (language, expected) => {
    const into = { ...translated, value: { kind: 'translation', from: 'en', by: { kind: 'ai' } } }
    const head = await headWith(`/${language}/stories/harbor/`, byPerson, into)

    expect(propertiesOf(head, 'og:description')).toEqual([expected])
  })

  test('had a part in it, and with no other words where none had', async () => {
    for (const language of LANGUAGES) {
      const head = await headWith(`/${language}/stories/harbor/`, byPerson)

      expect(propertiesOf(head, 'og:description')[0]).not.toMatch(/AI/)
    }
  })
})

describe('the days of a story', () => {
  test.each([
    ['2026', []],
    ['2026-03', []],
    ['2026-03/2026-04', []],
    ['2026-03-14', ['2026-03-14']],
    ['2026-03-14/2026-03-16', ['2026-03-14']],
    ['2026-03-14T09:30+08:00', ['2026-03-14T09:30+08:00']],
  ])('%s is told where it names one', async (value, expected) => {
    const head = await headWith('/en/stories/harbor/', { file, field: 'published', value })

    expect(propertiesOf(head, 'article:published_time')).toEqual(expected)
    expect(propertiesOf(head, 'article:modified_time')).toEqual([])
  })

  test('has the one of its last change', async () => {
    const head = await headWith('/zh/stories/harbor/', { file, field: 'modified', value: '2026-03-20' })

    expect(propertiesOf(head, 'article:modified_time')).toEqual(['2026-03-20'])
  })
})

async function authorWith(...changes: Change[]): Promise<string[]> {
  return propertiesOf(await headWith('/en/stories/harbor/', ...changes), 'article:author')
}

test('a person who reported a story is its author, by address or name, and an AI is not', async () => {
  const byline = { kind: 'person', name: { zh: '某人', en: 'Someone' } }
  const url = 'https://people.example/someone'

  expect(await authorWith({ file, field: 'byline', value: byline })).toEqual(['Someone'])
  expect(await authorWith({ file, field: 'byline', value: { ...byline, url } })).toEqual([url])
  expect(await authorWith()).toEqual([])
})

test('no text can leave the element it stands in', async () => {
  const text = `</script><script>alert("1 & '2'")</script><!--`
  const seeds = await seedsWith()
  // The seeds refuse HTML, so it is brought in behind their back.
  for (const story of seeds.stories.values()) {
    story.headline = { zh: text, en: text }
    story.standfirst = [{ zh: text, en: text }]
  }
  const { head = '', nodes = [] } = (await headsOf(seeds)).get('/en/stories/harbor/') ?? {}

  expect(nodeOf(nodes, 'NewsArticle')).toMatchObject({ headline: text, description: text })
  expect(head.match(/<\/?script/g)).toEqual(['<script', '</script'])
  expect(head).not.toContain('<!--')
  expect(propertiesOf(head, 'og:title')).toEqual([
    '&lt;/script&gt;&lt;script&gt;alert(&quot;1 &amp; &#x27;2&#x27;&quot;)&lt;/script&gt;&lt;!--',
  ])
})
