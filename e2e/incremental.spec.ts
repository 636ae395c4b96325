import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { Archive } from './archive.ts'

/* Each change is made to what the one before has left. */
test.describe.configure({ mode: 'serial', timeout: 240_000 })

const LEAD = 'stories/kim-trump-summit.json'
const STORY = 'stories/xi-hosts-lee.json'

let archive: Archive

test.beforeAll(async () => {
  archive = await Archive.create()
  await archive.publish()
})

test.afterAll(() => archive.remove())

interface Change {
  after: string
  make: () => Promise<unknown>
  /** How many stories are read again. */
  read: number
}

const EVERY_STORY = 22

const CHANGES: Change[] = [
  { after: 'nothing', make: () => Promise.resolve(), read: 0 },
  {
    after: 'an edited headline',
    make: () => archive.set(STORY, { headline: { zh: '习近平设宴', en: 'Xi hosts a dinner' } }),
    read: 1,
  },
  { after: 'an edited lead story', make: () => archive.replace(LEAD, '。', '！'), read: 1 },
  {
    after: 'a story in another language alone',
    make: () => archive.set('stories/archived-3.json', { headline: { en: 'In English only' } }),
    read: 1,
  },
  { after: 'a new story', make: () => archive.add('brand-new', 'xi-hosts-lee', '2026-02-01'), read: 1 },
  {
    after: 'a story of another date',
    make: () => archive.set('stories/archived-5.json', { published: '2026-03-01', modified: '2026-03-02' }),
    read: 1,
  },
  { after: 'a removed story', make: () => rm(join(archive.seeds, 'stories/archived-1.json')), read: 0 },
  {
    after: 'a story renamed',
    make: async () => {
      await archive.add('renamed', 'archived-2', '2024-03-01')
      await rm(join(archive.seeds, 'stories/archived-2.json'))
    },
    read: 1,
  },
  {
    after: 'a changed name',
    make: () => archive.replace('names.json', 'Leader of North Korea', 'Head of North Korea'),
    read: EVERY_STORY,
  },
  {
    after: 'changed terms',
    make: () => writeFile(join(archive.seeds, 'terms.json'), JSON.stringify([{ zh: '外交', 'zh-Hant': '對外交往' }])),
    read: EVERY_STORY,
  },
  {
    after: 'a changed name of the site',
    make: () => archive.set('site.json', { name: { zh: '晨报', en: 'Morning' } }),
    read: 0,
  },
  {
    after: 'a changed address of the site',
    make: () => archive.set('site.json', { url: 'https://a.example' }),
    read: 0,
  },
  { after: 'statistics turned off', make: () => archive.set('site.json', { analytics: undefined }), read: 0 },
  {
    after: 'an edited page',
    make: () => archive.set('pages/about.json', { headline: { zh: '关于', en: 'Who we are' } }),
    read: 0,
  },
  {
    after: 'a replaced image',
    make: () => archive.replace('images/kim-trump-summit.svg', '</svg>', '<path d="M0 0h1"/></svg>'),
    read: 1,
  },
  {
    after: 'an image that turns out to be drawn by hand',
    make: () => archive.replace('stories/no-word-on-trump-kim-talks.json', '"generated": true', '"generated": false'),
    read: 1,
  },
  {
    after: 'another lead',
    make: () => archive.set('edition.json', { lead: 'xi-hosts-lee', stories: ['xi-hosts-lee', 'brand-new'] }),
    read: 0,
  },
  {
    after: 'another title of the edition',
    make: () => archive.set('edition.json', { title: { zh: '旧事', en: 'Old news' } }),
    read: 0,
  },
  {
    after: 'another build of the app',
    make: async () => {
      const page = join(archive.app, 'client/index.html')
      await writeFile(
        page,
        (await readFile(page, 'utf8')).replace('</head>', '<meta name="build" content="2" /></head>'),
      )
    },
    read: 0,
  },
]

for (const { after, make, read } of CHANGES) {
  test(`after ${after}, a publication is to the byte what it would be from nothing`, async () => {
    const before = await archive.published()
    await make()
    const report = await archive.publish()
    const published = await archive.published()

    expect(published).toEqual(await archive.clean())
    expect(report.read).toBe(read)
    if (after === 'nothing') expect(report.written).toBe(0)
    else expect(published).not.toEqual(before)
  })
}

/* Fails in the middle of a step. */
function interruptedIn(step: string) {
  return (current: string, done: number, total: number) => {
    if (current === step && done * 2 >= total) throw new Error('interrupted')
  }
}

for (const step of ['Reading stories', 'Writing']) {
  test(`a run interrupted while ${step.toLowerCase()} changes nothing, and the next loses nothing`, async () => {
    await archive.replace('names.json', 'Head of North Korea', `Head, before ${step}`)
    const before = await archive.published()
    await expect(archive.publish({ progress: interruptedIn(step) })).rejects.toThrow('interrupted')

    expect(await archive.published()).toEqual(before)

    await archive.replace('names.json', `Head, before ${step}`, 'Head of North Korea')
    await archive.set(STORY, { headline: { zh: '习近平', en: `Xi after ${step}` } })
    await archive.publish()

    expect(await archive.published()).toEqual(await archive.clean())
  })
}

test('what an interrupted run had finished is not done again', async () => {
  await archive.set('site.json', { name: { zh: '晚报', en: 'Evening' } })
  let total = 0
  function interrupt(step: string, _done: number, all: number): void {
    if (step !== 'Writing') return
    total = all
    throw new Error('interrupted')
  }
  await expect(archive.publish({ workers: 1, progress: interrupt })).rejects.toThrow('interrupted')
  const rest = await archive.publish()

  expect(rest.written).toBeGreaterThan(0)
  expect(rest.written).toBeLessThan(total)
  expect(await archive.published()).toEqual(await archive.clean())
})

test('a folder published with compressed versions gains and loses them with the rest', async () => {
  const hosting = join(archive.root, 'hosting')
  await archive.publish({ hosting })
  const compressed = await archive.published()
  await archive.set(STORY, { headline: { zh: '习近平', en: 'Xi, compressed' } })
  await archive.publish({ hosting })
  const again = await archive.published()

  expect(again).not.toEqual(compressed)
  expect(again).toEqual(await archive.clean({ hosting: join(archive.root, 'hosting-clean') }))

  await archive.publish()

  expect([...(await archive.published()).keys()].filter((path) => /\.(?:br|gz)$/.test(path))).toEqual([])
  expect(await archive.published()).toEqual(await archive.clean())
})

test('what somebody else did to the output is undone', async () => {
  await rm(join(archive.out, 'en/stories/xi-hosts-lee/index.html'))
  await writeFile(join(archive.out, 'zh/index.html'), 'Not a page.')
  const report = await archive.publish()

  expect(report.written).toBe(2)
  expect(await archive.published()).toEqual(await archive.clean())
})
