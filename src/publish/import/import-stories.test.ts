import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importFiles, item, rss } from './testing/import-files.ts'

const SLUG = 'the-harbor-reopens-on-thursday'

test('writes an article of RSS as a story with author, date, source and license', async () => {
  const channel = '<language>en-us</language><copyright>© 2025 Harbor News</copyright>'
  const { stories, refused } = await importFiles({ 'a.xml': rss([item()], channel) })
  expect(refused).toEqual([])
  expect(stories[`${SLUG}.json`]).toEqual({
    slug: SLUG,
    published: '2025-10-30T09:00:00+08:00',
    byline: { kind: 'person', name: { en: 'Ann Lee' } },
    sources: [
      {
        title: { en: 'The harbor reopens on Thursday (Harbor News)' },
        url: 'https://news.example/en/harbor',
        rights: { en: '© 2025 Harbor News' },
      },
    ],
    headline: { en: 'The harbor reopens on Thursday' },
    standfirst: [{ en: 'The harbor opens again.' }],
    body: [[{ en: 'Ships wait outside.' }, { en: 'Crews are ready.' }]],
  })
})

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN"><title>港口新闻</title><id>https://news.example/</id>
<rights>版权所有</rights><updated>2025-10-31T00:00:00Z</updated><entry><id>tag:1</id><title>港口周四重开</title>
<link rel="alternate" hreflang="zh-CN" href="https://news.example/zh/gang-kou-chong-kai"/>
<link rel="alternate" hreflang="en" href="https://news.example/en/harbor"/>
<author><name>李安</name><uri>https://news.example/li-an</uri></author>
<published>2025-10-30T08:00:00Z</published><updated>2025-10-31T08:00:00Z</updated><summary>港口重新开放。</summary>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>船只在外等候。船员已经就绪。</p></div></content></entry></feed>`

test('joins two articles that link to each other, sentence by sentence', async () => {
  const { stories, written } = await importFiles(
    { 'a.xml': rss([item()]), 'b.atom': ATOM },
    { languages: { kind: 'translation', from: 'zh', by: { kind: 'person', name: { en: 'Ann Lee' } } } },
  )
  const story = stories[`${SLUG}.json`]
  expect(Object.keys(stories)).toHaveLength(1)
  expect(story?.headline).toEqual({ zh: '港口周四重开', en: 'The harbor reopens on Thursday' })
  expect(story?.byline).toMatchObject({ name: { zh: '李安', en: 'Ann Lee' }, url: 'https://news.example/li-an' })
  expect(story?.published).toBe('2025-10-30T09:00:00+08:00')
  expect(story?.modified).toBe('2025-10-31T08:00:00Z')
  expect(story?.languages).toMatchObject({ kind: 'translation', from: 'zh' })
  expect(story?.body).toEqual([
    [
      { zh: '船只在外等候。', en: 'Ships wait outside.' },
      { zh: '船员已经就绪。', en: 'Crews are ready.' },
    ],
  ])
  expect(written[0]?.todo).toContain('the authors are “李安” and “Ann Lee”; make sure that they are one person')
})

test('reads RDF and JSON Feed', async () => {
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://a.example/"><title>A</title><link>https://a.example/</link></channel><item rdf:about="https://a.example/1"><title>Ferries run late</title><link>https://a.example/1</link><description>Fog holds ferries. They sail at noon.</description><dc:creator>Ann Lee</dc:creator><dc:date>2025-10</dc:date></item></rdf:RDF>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'B',
    items: [
      {
        id: '1',
        title: 'Cranes return',
        content_text: 'Cranes are back.\n\nTwo stand.',
        date_published: '2025-11-02T09:30:00Z',
        authors: [{ name: 'Bo Li' }, { name: 'Ann Lee' }],
      },
    ],
  })
  const { stories } = await importFiles({ 'a.rdf': rdf, 'b.json': json })
  expect(stories['ferries-run-late.json']?.published).toBe('2025-10')
  expect(stories['cranes-return.json']?.byline).toEqual({ kind: 'person', name: { en: 'Bo Li and Ann Lee' } })
})

const TEXT_ZH = '港口周四重开\n作者：李安\n日期：2025-10-30\n来源：港口新闻\n\n港口重新开放。\n\n船只在外等候。\n'
const TEXT_EN =
  'Author: Ann Lee\nDate: 2025-10-30\nLicense: CC BY 4.0\n\nThe harbor reopens\n\nIt opens\nagain.\n\nShips wait.\n\nCrews too.\n'

test('leaves paragraphs apart where their numbers differ, and says so', async () => {
  const { stories, written } = await importFiles({ 'harbor.zh.txt': TEXT_ZH, 'harbor.en.txt': TEXT_EN })
  const story = stories['the-harbor-reopens.json']
  expect(story?.standfirst).toEqual([{ zh: '港口重新开放。', en: 'It opens again.' }])
  expect(story?.body).toEqual([[{ zh: '船只在外等候。' }], [{ en: 'Ships wait.' }], [{ en: 'Crews too.' }]])
  expect(story?.sources?.[1]).toEqual({ title: { en: 'The harbor reopens' }, rights: { en: 'CC BY 4.0' } })
  expect(written[0]?.todo[0]).toBe(
    '1 Chinese and 2 English paragraphs stand apart, the Chinese first; pair them by hand',
  )
})

test('pairs by the mapping file and by date only when told to', async () => {
  const files = { 'one.txt': TEXT_ZH, 'two.txt': TEXT_EN }
  expect(Object.keys((await importFiles(files)).stories)).toHaveLength(2)
  expect(Object.keys((await importFiles(files, { byDate: true })).stories)).toEqual(['the-harbor-reopens.json'])
  const named = await importFiles(files, {
    pairs: [
      { zh: 'one.txt', en: 'two.txt' },
      { zh: 'one.txt', en: 'x' },
    ],
  })
  expect(Object.keys(named.stories)).toEqual(['the-harbor-reopens.json'])
  expect(named.refused).toEqual([
    'the pair “one.txt” and “x”: no such articles were read, or one is paired already; correct it',
  ])
})

test('keeps a Traditional text and adds the Simplified', async () => {
  const text = '港口週四重開\nAuthor: 李安\nDate: 2025-10-30\nLanguage: zh-TW\n\n港口重新開放。\n\n船隻在外等候。\n'
  const { stories, written } = await importFiles({ 'a.txt': text })
  const [story] = Object.values(stories)
  expect(story?.headline).toEqual({ zh: '港口周四重开', 'zh-Hant': '港口週四重開' })
  expect(story?.slug).toMatch(/^2025-10-30-[\da-f]{8}$/)
  expect(written[0]?.todo.join()).toContain('converted from the Traditional')
})

test('brings an article once that comes twice, and gives two of one headline a slug each', async () => {
  const other = item({ link: 'https://news.example/en/other' })
  const { stories, skipped } = await importFiles({ 'a.xml': rss([item(), item(), other]) })
  expect(skipped).toEqual(['a.xml, item 2: the same article as a.xml, item 1'])
  expect(Object.keys(stories)).toEqual([expect.stringMatching(/^the-harbor.*-[\da-f]{8}\.json$/), `${SLUG}.json`])
})

test('replaces nothing without being told to, and writes the same from the same', async () => {
  const files = { 'a.xml': rss([item()]) }
  const first = await importFiles(files)
  const path = join(first.out, `${SLUG}.json`)
  const before = await readFile(path, 'utf8')
  const again = await importFiles(files, { out: first.out })
  expect(again.refused).toEqual([`a.xml, item 1: ${SLUG}.json exists; give --force to replace it`])
  const forced = await importFiles(files, { out: first.out, force: true })
  expect(forced.refused).toEqual([])
  expect(await readFile(path, 'utf8')).toBe(before)
})

test('keeps a license and a name in the language they are in', async () => {
  const chinese = item({
    title: '港口周四重开',
    description: '港口开放。船只等候，船员已经就绪，岸上的人们从清晨起就在码头排队，等着第一班船开进来',
  })
  const { stories, written } = await importFiles({ 'a.xml': rss([chinese], '<copyright>Harbor News 2025</copyright>') })
  const [story] = Object.values(stories)
  expect(story?.byline).toEqual({ kind: 'person', name: { en: 'Ann Lee' } })
  expect(story?.sources?.[0]?.rights).toEqual({ en: 'Harbor News 2025' })
  expect(written[0]?.todo).toContain('the text seems cut off; compare it with the source')
})

test('writes nothing on a dry run', async () => {
  const { stories, written } = await importFiles({ 'a.xml': rss([item()]) }, { dryRun: true })
  expect(written).toHaveLength(1)
  expect(stories).toEqual({})
})

test('takes nothing harmful along: script links, paths in ids, invisible characters', async () => {
  const { stories, written } = await importFiles({
    'a.xml': rss(
      [
        item({
          title: '港\u202E口',
          link: 'javascript://news.example/%0Aalert(1)',
          guid: '../../site',
          'dc:creator': 'Ann\u0007 Lee',
          description: '港口开放。船只等候。',
        }),
      ],
      '',
    ),
  })
  const [name] = Object.keys(stories)
  const [story] = Object.values(stories)
  expect(name).toMatch(/^2025-10-30-[\da-f]{8}\.json$/)
  expect(story?.headline).toEqual({ zh: '港口' })
  expect(story?.sources?.[0]).not.toHaveProperty('url')
  expect(written[0]?.todo).toContain('a.xml, item 1 has no address; add “url” to its source')
})

test('takes the byline and date of the publisher only where the feed has none', async () => {
  const bare = item({ 'dc:creator': '', pubDate: '' })
  const options = { byline: { kind: 'ai' }, published: '2025-12' } as const
  const { stories } = await importFiles({ 'a.xml': rss([bare, item({ title: 'A signed story' })]) }, options)
  expect(stories[`${SLUG}.json`]).toMatchObject({ byline: { kind: 'ai' }, published: '2025-12' })
  expect(stories['a-signed-story.json']).toMatchObject({ byline: { kind: 'person' } })
})
