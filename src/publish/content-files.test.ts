import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import {
  archiveFile,
  archiveMonthFile,
  editionFile,
  licensesFile,
  nameFile,
  pageFile,
  pastEditionFile,
  siteFile,
  storyFile,
} from '../content/published.ts'
import { loadStrings } from '../i18n/i18n.ts'
import { SCRIPTS } from '../site/languages.ts'
import { contentFiles, type SiteFiles } from './content-files.ts'
import { markGenerated, publishedImages } from './mark-generated.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { seedsWith } from './testing/seed-folder.ts'

await loadStrings('zh-hant')
const seeds = await readSeeds('seeds')
const content = shapeScripts(seeds)
const files = contentFiles(content)

const SCHEMAS: [address: RegExp, schema: z.core.$ZodType][] = [
  [/^\/content\/site\.json$/, siteFile],
  [/^\/content\/licenses\.json$/, licensesFile],
  [/^\/content\/(?:zh-hant\/)?edition\.json$/, editionFile],
  [/^\/content\/(?:zh-hant\/)?stories\/[a-z\d-]+\.json$/, storyFile],
  [/^\/content\/(?:zh-hant\/)?names\/[a-z\d-]+(?:\/\d+)?\.json$/, nameFile],
  [/^\/content\/(?:zh-hant\/)?archive\/index\.json$/, archiveFile],
  [/^\/content\/(?:zh-hant\/)?archive\/\d[\d-]+(?:\/\d+)?\.json$/, archiveMonthFile],
  [/^\/content\/(?:zh-hant\/)?editions\/[a-z\d-]+\.json$/, pastEditionFile],
  [/^\/content\/(?:zh-hant\/)?pages\/(?:about|privacy)\.json$/, pageFile],
]

/* Every JSON file, with what is left of it after the check that its address calls for. */
function checked(served: SiteFiles) {
  return [...served].flatMap(([path, body]) => {
    if (!path.endsWith('.json')) return []
    const data: unknown = JSON.parse(String(body))
    const schemas = SCHEMAS.filter(([address]) => address.test(path))
    return [{ path, data, parsed: schemas.map(([, schema]) => z.safeParse(schema, data)) }]
  })
}

function addressesIn(folder: string): string[] {
  return [
    `${folder}/edition.json`,
    `${folder}/archive/index.json`,
    ...[...content.hans.months.keys()].map((key) => `${folder}/archive/${key}.json`),
    ...[...seeds.stories.keys()].map((slug) => `${folder}/stories/${slug}.json`),
    ...seeds.names.map(({ id }) => `${folder}/names/${id}.json`),
    `${folder}/pages/about.json`,
    `${folder}/pages/privacy.json`,
  ]
}

test('serves the content in both scripts, and facts about the site once', () => {
  expect([...files.keys()].toSorted()).toEqual(
    [
      '/content/site.json',
      '/content/licenses.json',
      ...addressesIn('/content'),
      ...addressesIn('/content/zh-hant'),
    ].toSorted(),
  )
})

test.each([
  ['hans', '/content'],
  ['hant', '/content/zh-hant'],
] as const)('serves in script %s what was shaped in it, under %s', (script, folder) => {
  const { edition, archive, months, stories, names, pages } = content[script]

  expect(String(files.get(`${folder}/edition.json`))).toBe(JSON.stringify(edition))
  expect(String(files.get(`${folder}/archive/index.json`))).toBe(JSON.stringify(archive))
  for (const [key, month] of months)
    expect(String(files.get(`${folder}/archive/${key}.json`))).toBe(JSON.stringify(month))
  for (const [slug, story] of stories) {
    expect(String(files.get(`${folder}/stories/${slug}.json`))).toBe(JSON.stringify(story))
  }
  for (const [id, name] of names) expect(String(files.get(`${folder}/names/${id}.json`))).toBe(JSON.stringify(name))
  for (const [slug, page] of pages) expect(String(files.get(`${folder}/pages/${slug}.json`))).toBe(JSON.stringify(page))
})

test('serves every image once, under the address that stories name', async () => {
  const images = publishedImages(seeds.images, seeds.stories.values())
  const addresses = images.map(({ src }) => src)

  expect(new Set(addresses).size).toBe(seeds.images.size)
  const shown = SCRIPTS.flatMap((script) =>
    [...content[script].stories.values()].flatMap(({ image }) => image?.src ?? []),
  )
  expect(addresses).toEqual(expect.arrayContaining(shown))
  const src = content.hans.stories.get('kim-trump-summit')?.image?.src
  const drawing = await readFile('seeds/images/kim-trump-summit.svg')
  expect(await images.find((image) => image.src === src)?.read()).toEqual(await markGenerated(drawing, '.svg'))
})

test('serves the licenses of the built app, and an empty list where nothing was built', () => {
  const licenses = [{ name: 'duidu', version: '0.1.0', identifier: 'MIT', text: 'Do as you like.\n\nNo warranty.' }]
  const built = contentFiles(content, licenses)

  expect(String(files.get('/content/licenses.json'))).toBe('[]')
  expect(String(built.get('/content/licenses.json'))).toBe(JSON.stringify(licenses))
  for (const { data, parsed } of checked(built)) expect(parsed).toEqual([{ success: true, data }])
})

describe('the check that a reader’s browser makes leaves as it is', () => {
  test.each(checked(files))('$path', ({ data, parsed }) => {
    expect(parsed).toEqual([{ success: true, data }])
  })

  test('everything of an edition with gaps, single languages, authors, captions and own Traditional texts', async () => {
    const only = { zh: '国', 'zh-Hant': '國' }
    const file = 'stories/harbor.json'
    const small = await seedsWith(
      { file, field: 'headline', value: only },
      { file, field: 'byline', value: { kind: 'person', name: only } },
      { file, field: 'standfirst', value: [only, { en: 'Some keeper came.' }] },
      { file, field: 'body', value: [[only], [{ en: 'So did Some pilot.' }]] },
      { file, field: 'image.caption', value: only },
      { file, field: 'events[0]', value: { date: '2025/2026', expected: true, label: only } },
      {
        file: 'editions/first.json',
        value: {
          title: { zh: '国', 'zh-Hant': '國', en: 'One' },
          published: '2026',
          lead: 'harbor',
          stories: ['harbor'],
        },
      },
    )
    const results = checked(contentFiles(shapeScripts(small)))

    expect(results).toHaveLength(2 + 2 * 10)
    for (const { data, parsed } of results) expect(parsed).toEqual([{ success: true, data }])
  })
})
