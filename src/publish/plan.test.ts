import { describe, expect, test } from 'vitest'
import { layOut } from './layout.ts'
import { jobsOf, keysFor, newsOf, type Material } from './plan.ts'
import { entry } from './testing/entries.ts'
import { seedsWith } from './testing/seed-folder.ts'

const seeds = await seedsWith()
const app = {
  client: '',
  server: '',
  shell: '',
  startScript: new Map(),
  policy: { scripts: [], styles: [] },
  licenses: [{ name: 'duidu', version: '0.1.0', identifier: 'MIT', text: 'Do as you like.' }],
  key: 'app',
}

const ENTRIES = [
  entry('harbor', { published: '2026-03', related: ['lighthouse'], names: ['keeper'] }),
  entry('lighthouse', { published: '2026-02', names: ['keeper'] }),
  entry('alone', { published: '2026-01' }),
]

const MATERIAL: Material = {
  code: 'code',
  app,
  seeds,
  stories: new Map(ENTRIES.map(({ slug }) => [slug, { textHash: `text of ${slug}`, cardHash: `card of ${slug}` }])),
  previews: new Map([
    ['zh', '/zh.png'],
    ['zh/harbor', '/harbor.png'],
  ]),
  isCompressed: false,
}

const jobs = [...jobsOf(layOut(ENTRIES, seeds), seeds)]

/* The jobs whose keys differ where something else is published. */
function changedBy(change: Partial<Material>): string[] {
  const [before, after] = [keysFor(MATERIAL), keysFor({ ...MATERIAL, ...change })]
  return jobs.filter((job) => before(job) !== after(job)).map(({ id }) => id)
}

function storiesWith(slug: string, hash: 'textHash' | 'cardHash'): Material['stories'] {
  const known = MATERIAL.stories.get(slug) ?? { textHash: '', cardHash: '' }
  return new Map([...MATERIAL.stories, [slug, { ...known, [hash]: 'changed' }]])
}

const ALL = jobs.map(({ id }) => id)

test('there is a job for every page and for the feeds, each once', () => {
  expect(ALL).toEqual([
    'front door',
    'missing',
    'edition',
    'archive',
    'page about',
    'page privacy',
    'page licenses',
    'month 2026-03',
    'month 2026-02',
    'month 2026-01',
    'name keeper',
    'name pilot',
    'feeds',
    'story harbor',
    'story lighthouse',
    'story alone',
  ])
})

describe('the key of a job changes', () => {
  test.each<[string, Partial<Material>, string[]]>([
    ['the text of the lead', { stories: storiesWith('harbor', 'textHash') }, ['edition', 'feeds', 'story harbor']],
    ['the text of another story', { stories: storiesWith('alone', 'textHash') }, ['feeds', 'story alone']],
    ['the card of a story that is alone', { stories: storiesWith('alone', 'cardHash') }, ['archive', 'month 2026-01']],
    [
      'the card of a story that others are related to and a name lists',
      { stories: storiesWith('lighthouse', 'cardHash') },
      ['edition', 'archive', 'month 2026-02', 'name keeper', 'feeds', 'story harbor'],
    ],
    [
      'a preview',
      { previews: new Map([...MATERIAL.previews, ['zh/harbor', '/another.png']]) },
      ['edition', 'feeds', 'story harbor'],
    ],
    [
      'a name that stories share',
      {
        seeds: {
          ...seeds,
          names: seeds.names.map((name) => (name.id === 'keeper' ? { ...name, role: { zh: '新', en: 'New' } } : name)),
        },
      },
      ['edition', 'name keeper', 'feeds', 'story harbor', 'story lighthouse'],
    ],
    ['a license', { app: { ...app, licenses: [] } }, ['page licenses']],
    [
      'a page',
      { seeds: { ...seeds, pages: new Map([...seeds.pages].filter(([slug]) => slug !== 'about')) } },
      ['page about'],
    ],
    ['the name of the site', { seeds: { ...seeds, site: { ...seeds.site, name: { zh: '报', en: 'Paper' } } } }, ALL],
    ['a term', { seeds: { ...seeds, terms: [] } }, ALL],
    ['the preview of all other pages', { previews: new Map([...MATERIAL.previews, ['zh', '/new.png']]) }, ALL],
    ['the app', { app: { ...app, key: 'another' } }, ALL],
    ['the code', { code: 'another' }, ALL],
    ['whether files are compressed', { isCompressed: true }, ALL],
  ])('with %s, where it is shown and nowhere else', (_what, change, expected) => {
    expect(changedBy(change)).toEqual(expected)
  })
})

test('news are the stories of the last two days before a moment', () => {
  const entries = [entry('today', { published: '2026-06-01' }), entry('month', { published: '2026-06' }), entry('old')]

  expect(newsOf(layOut(entries, seeds), new Date('2026-06-01T12:00Z'))?.texts).toEqual([['today', []]])
  expect(newsOf(layOut(entries, seeds), new Date('2026-06-05T12:00Z'))).toBeUndefined()
})
