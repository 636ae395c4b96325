import { beforeAll, describe, expect, test } from 'vitest'
import { loadStrings } from '../i18n/i18n.ts'
import type { SiteFiles } from './content-files.ts'
import { readSeeds } from './read-seeds.ts'
import { robotsFiles } from './robots.ts'
import type { ContentByScript } from './content.ts'
import { shapeScripts } from './shape.ts'
import { sitePages, subjectsOf } from './site-pages.ts'
import { listed, newsFiles, sitemapFiles } from './sitemap.ts'
import { seedsWith, type Change } from './testing/seed-folder.ts'
import { sitemapProblems, textsAt } from './testing/valid-xml.ts'

const HARBOR = 'stories/harbor.json'
const NOW = new Date('2026-06-01T12:00Z')
const NAMESPACES = {
  s: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  x: 'http://www.w3.org/1999/xhtml',
  n: 'http://www.google.com/schemas/sitemap-news/0.9',
}

beforeAll(() => loadStrings('zh-hant'))

async function contentWith(...changes: Change[]): Promise<ContentByScript> {
  return shapeScripts(await seedsWith(...changes))
}

async function mapsOf(content: ContentByScript, now = NOW, limit?: number): Promise<SiteFiles> {
  const { site, stories } = content.hans
  function datesOf(slug: string) {
    const story = stories.get(slug)
    return story && { published: story.published.iso, modified: story.modified?.iso }
  }
  const pages = [...subjectsOf(content.hans)].flatMap((subject) => listed(subject, datesOf))
  const maps = await Array.fromAsync(sitemapFiles(pages, site.url, limit))
  return new Map([...maps, ...(await newsFiles(content, now))])
}

function robotsOf(content: ContentByScript, files: SiteFiles): SiteFiles {
  return robotsFiles(content.hans.site.url, [...files.keys()])
}

function at(files: SiteFiles, file: string, path: string): string[] {
  return textsAt(String(files.get(file)), path, NAMESPACES)
}

function addresses(content: ContentByScript): string[] {
  return [...sitePages(content)]
    .filter(({ status }) => status === 200)
    .map(({ path }) => new URL(path, content.hans.site.url).href)
}

describe('the sitemap', () => {
  test('lists every page of the seeds once, and is valid', async () => {
    const content = shapeScripts(await readSeeds('seeds'))
    const files = await mapsOf(content)
    const xml = String(files.get('/sitemap.xml'))

    expect([...files.keys()]).toEqual(['/sitemap.xml'])
    expect(at(files, '/sitemap.xml', '//s:loc')).toEqual(addresses(content))
    expect(sitemapProblems(xml)).toBe('')
    expect(sitemapProblems(xml.replace('<loc>', '<place>').replace('</loc>', '</place>'))).not.toBe('')
    expect(sitemapProblems(xml.replace('hreflang="en"', 'hreflang="!"'))).not.toBe('')
  })

  test('names every language of every page, itself included, and where all others go', async () => {
    const files = await mapsOf(await contentWith())
    function linksOf(address: string) {
      const link = `//s:url[s:loc="https://news.example${address}"]/x:link[@rel="alternate"]`
      const tags = at(files, '/sitemap.xml', `${link}/@hreflang`)
      const targets = at(files, '/sitemap.xml', `${link}/@href`)
      return Object.fromEntries(tags.map((tag, index) => [tag, targets[index]?.replace('https://news.example', '')]))
    }
    const editions = { 'zh-Hans': '/zh/', 'zh-Hant': '/zh-hant/', en: '/en/', 'x-default': '/' }

    for (const address of ['/', '/zh/', '/zh-hant/', '/en/']) expect(linksOf(address)).toEqual(editions)
    for (const language of ['zh', 'zh-hant', 'en']) {
      expect(linksOf(`/${language}/stories/harbor/`)).toEqual({
        'zh-Hans': '/zh/stories/harbor/',
        'zh-Hant': '/zh-hant/stories/harbor/',
        en: '/en/stories/harbor/',
        'x-default': '/en/stories/harbor/',
      })
    }
  })

  test.each([
    [{ published: '2026-03-14' }, ['2026-03-14']],
    [{ published: '2026-03-14', modified: '2026-03-15T09:30+08:00' }, ['2026-03-15T01:30:00.000Z']],
    [{ published: '2026-03-14', modified: '2026-04' }, []],
    [{ published: '2026-03', modified: '2026-04-02' }, ['2026-04-02']],
    [{ published: '2026' }, []],
  ])('says of %j that it changed on %j', async (dates, expected) => {
    const changes = Object.entries(dates).map(([field, value]) => ({ file: HARBOR, field, value }))
    const files = await mapsOf(await contentWith(...changes))

    expect(at(files, '/sitemap.xml', '//s:url[contains(s:loc, "/zh/stories/harbor/")]/s:lastmod')).toEqual(expected)
    expect(at(files, '/sitemap.xml', '//s:url[not(contains(s:loc, "/stories/"))]/s:lastmod')).toEqual([])
    expect(sitemapProblems(String(files.get('/sitemap.xml')))).toBe('')
  })

  test('is split, with an index of its parts, where it would be too long', async () => {
    const content = await contentWith()
    const files = await mapsOf(content, NOW, 3)
    const parts = at(files, '/sitemap.xml', '/s:sitemapindex/s:sitemap/s:loc').map((url) => new URL(url).pathname)

    expect(parts).toEqual(Array.from({ length: 11 }, (_, index) => `/sitemap-${index + 1}.xml`))
    expect([...files.keys()].toSorted()).toEqual([...parts, '/sitemap.xml'].toSorted())
    expect(parts.flatMap((part) => at(files, part, '//s:loc'))).toEqual(addresses(content))
    for (const part of parts) {
      expect(at(files, part, '//s:url').length).toBeLessThanOrEqual(3)
      expect(sitemapProblems(String(files.get(part)))).toBe('')
    }
  })

  test('is not split where it just fits', async () => {
    const content = await contentWith()
    const files = await mapsOf(content, NOW, addresses(content).length)

    expect([...files.keys()]).toEqual(['/sitemap.xml'])
  })

  test('is the same, byte for byte, when made again', async () => {
    expect(await mapsOf(await contentWith())).toEqual(await mapsOf(await contentWith()))
  })
})

describe('the news sitemap', () => {
  const PUBLISHED = { file: HARBOR, field: 'published', value: '2026-05-31' }

  test('lists what was published in the last two days, in every language', async () => {
    const headline = { file: HARBOR, field: 'headline.en', value: 'Salt & pepper ]]> “<”' }
    const files = await mapsOf(await contentWith(PUBLISHED, headline))
    const xml = String(files.get('/news-sitemap.xml'))

    expect(at(files, '/news-sitemap.xml', '//s:loc')).toEqual(
      ['zh', 'zh-hant', 'en'].map((language) => `https://news.example/${language}/stories/harbor/`),
    )
    expect(at(files, '/news-sitemap.xml', '//n:language')).toEqual(['zh-cn', 'zh-tw', 'en'])
    expect(at(files, '/news-sitemap.xml', '//n:name')).toEqual(['港口报', '海港報', 'Port News'])
    expect(at(files, '/news-sitemap.xml', '//n:title')).toEqual(['港口开放', '海港開放', 'Salt & pepper ]]> “<”'])
    expect(new Set(at(files, '/news-sitemap.xml', '//n:publication_date'))).toEqual(new Set(['2026-05-31']))
    expect(sitemapProblems(xml)).toBe('')
    expect(sitemapProblems(xml.replace('>2026-05-31<', '>yesterday<'))).not.toBe('')
  })

  test('lists a story only in the languages it exists in', async () => {
    const files = await mapsOf(await contentWith(PUBLISHED, { file: HARBOR, field: 'headline.zh', value: undefined }))

    expect(at(files, '/news-sitemap.xml', '//n:language')).toEqual(['en'])
  })

  test.each([
    ['2026-06-01', true],
    ['2026-05-31T23:00-08:00', true],
    ['2026-05-30T12:00Z', true],
    ['2026-05-30T11:59Z', false],
    ['2026-05-30', false],
    ['2026-06', false],
    ['2026-06-02', false],
  ])('takes a story of %s on June 1, 2026, at noon: %s', async (value, expected) => {
    const content = await contentWith({ file: HARBOR, field: 'published', value })
    const files = await mapsOf(content)

    expect(files.has('/news-sitemap.xml')).toBe(expected)
    expect(String(robotsOf(content, files).get('/robots.txt')).includes('/news-sitemap.xml')).toBe(expected)
  })
})

test('robots.txt lets everyone in and says where the sitemap is', async () => {
  const content = await contentWith({ file: 'site.json', field: 'url', value: 'https://news.example/' })

  expect(robotsOf(content, await mapsOf(content))).toEqual(
    new Map([['/robots.txt', 'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n']]),
  )
})
