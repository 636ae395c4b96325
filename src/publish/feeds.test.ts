import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { fromJSONSchema } from 'zod'
import { loadStrings } from '../i18n/i18n.ts'
import { LANGUAGES, scriptOf, sideOf, type Language } from '../site/languages.ts'
import { feedPaths, paths } from '../site/paths.ts'
import type { SiteFiles } from './content-files.ts'
import { feedFiles } from './feeds.ts'
import { inScript } from './in-script.ts'
import { readSeeds, type Seeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { FORMATS, feedText, readFeed } from './testing/feed-reader.ts'
import { atomProblems, textsAt } from './testing/valid-xml.ts'

const ORIGIN = 'https://duidu.example'

let seeds: Seeds
let files: SiteFiles

beforeAll(async () => {
  await loadStrings('zh-hant')
  seeds = await readSeeds('seeds')
  files = feedFiles(shapeScripts(seeds))
})

const FEEDS = LANGUAGES.flatMap((language) => FORMATS.map((format) => ({ language, format })))

test('are there in every language and format', () => {
  expect([...files.keys()].toSorted()).toEqual(
    FEEDS.map(({ language, format }) => feedPaths[format](language)).toSorted(),
  )
})

describe.each(FEEDS)('$format in $language', ({ language, format }) => {
  test('carries every story whole, sentence by sentence, as the seeds have it', () => {
    const { stories } = inScript(seeds, scriptOf(language))
    const side = sideOf(language)
    const read = new Map(readFeed(files, format, language).map((story) => [story.id, story]))

    expect(read.size).toBe(stories.size)
    for (const { slug, headline, standfirst, body } of stories.values()) {
      const story = read.get(ORIGIN + paths.story(language, slug))
      const printed = textsAt(story?.html ?? '', '/div/div/p')
      const gap = side === 'en' ? ' ' : ''

      expect(story?.title).toBe(headline[side])
      expect(story?.summary).toBe(standfirst.map((pair) => pair[side]).join(gap))
      expect(printed).toEqual([standfirst, ...body].map((pairs) => pairs.map((pair) => pair[side]).join(gap)))
    }
  })

  test('says in words, before the first sentence and as author and category, what an AI wrote', () => {
    const label = { zh: '由 AI 报道', 'zh-hant': '由 AI 報導', en: 'Reported by AI' }[language]

    for (const { html, authors, categories } of readFeed(files, format, language)) {
      expect(textsAt(html, '/div/p[1]')).toEqual([label])
      expect({ authors, categories }).toEqual({ authors: [label], categories: [label] })
    }
  })

  test('dates only what has a known day, and says the rest in words', () => {
    const { stories } = seeds
    for (const { id, published, html } of readFeed(files, format, language)) {
      const seed = stories.get(id?.split('/').at(-2) ?? '')

      expect(published !== undefined).toBe((seed?.published.length ?? 0) >= '2025-11-01'.length)
      expect(textsAt(html, '/div/p[2]')[0]).toContain(seed?.published.slice(0, 4))
    }
    expect(readFeed(files, format, language).filter(({ published }) => published !== undefined)).toHaveLength(1)
  })

  test('is newest first', () => {
    const dates = readFeed(files, format, language).map(
      ({ id }) => seeds.stories.get(id?.split('/').at(-2) ?? '')?.published.slice(0, 7) ?? '',
    )

    expect(dates).toEqual(dates.toSorted().toReversed())
  })
})

describe.each(LANGUAGES)('in %s', (language: Language) => {
  test('Atom is valid by the grammar of RFC 4287', () => {
    const xml = feedText(files, 'atom', language)

    expect(atomProblems(xml)).toBe('')
    expect(atomProblems(xml.replace('<updated>', '<updated>about '))).toContain('dateTime')
    expect(atomProblems(xml.replace(/<id>.*<\/id>/, ''))).not.toBe('')
  })

  test('JSON Feed is valid by the schema of version 1.1', () => {
    const text = readFileSync(new URL('testing/json-feed.json', import.meta.url), 'utf8')
    const written: Parameters<typeof fromJSONSchema>[0] = JSON.parse(text)
    const schema = fromJSONSchema(written)
    const feed: unknown = JSON.parse(feedText(files, 'json', language))

    expect(schema.safeParse(feed).error?.issues).toBeUndefined()
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
    expect(schema.safeParse({ ...Object(feed), title: undefined }).success).toBe(false)
    expect(schema.safeParse({ ...Object(feed), authors: [{}] }).success).toBe(false)
  })

  test('RSS has what the specification and the W3C’s validator ask for', () => {
    const xml = feedText(files, 'rss', language)
    const namespaces = { atom: 'http://www.w3.org/2005/Atom', content: 'http://purl.org/rss/1.0/modules/content/' }
    const count = seeds.stories.size
    function at(path: string) {
      return textsAt(xml, path, namespaces)
    }

    expect(at('/rss/@version')).toEqual(['2.0'])
    for (const name of ['title', 'link', 'description', 'language']) expect(at(`/rss/channel/${name}`)).toHaveLength(1)
    expect(at('/rss/channel/atom:link[@rel="self"]/@href')).toEqual([ORIGIN + feedPaths.rss(language)])
    expect(at('//item/guid[@isPermaLink="true"]')).toEqual(at('//item/link'))
    expect(new Set(at('//item/guid')).size).toBe(count)
    expect(at('//item/content:encoded')).toHaveLength(count)
    expect(at('//item/author | //item/dc')).toEqual([])
    for (const date of at('//item/pubDate')) expect(date).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d\d:\d\d:\d\d GMT$/)
  })

  test('has absolute addresses only', () => {
    for (const { html } of readFeed(files, 'rss', language)) {
      for (const address of textsAt(html, '//@src | //@href')) expect(address).toMatch(/^https:\/\//)
    }
  })
})

test('are the same, byte for byte, when made again', async () => {
  expect(feedFiles(shapeScripts(await readSeeds('seeds')))).toEqual(files)
})
