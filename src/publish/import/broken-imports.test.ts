import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importFiles, item, rss } from './testing/import-files.ts'

interface Broken {
  when: string
  file?: string
  content: string | Uint8Array
  /** What the message says. */
  says: string
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>'
const ESCAPED_DEPTH = `${'&lt;div&gt;'.repeat(100_000)}x`
const ENTITIES = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
  '',
)
const BOMB = `<!DOCTYPE lolz [<!ENTITY l0 "ha">${ENTITIES}]>`
const FRENCH =
  'Le port rouvre jeudi après trois semaines de travaux. Les navires attendent au large et les équipages sont prêts. La ville espère que les visiteurs reviendront bientôt sur les quais.'

const BROKEN: Broken[] = [
  { when: 'the file is empty', content: '', says: 'the file is empty; capture it again' },
  { when: 'it is a web page', content: '<!doctype html><p>Hello', says: 'this is a web page, not a feed' },
  { when: 'it is some other XML', content: '<opml version="2.0"/>', says: 'no feed that is known here' },
  { when: 'it is JSON of another kind', file: 'a.json', content: '{"a":1}', says: 'no feed that is known here' },
  {
    when: 'JSON is cut off',
    file: 'a.json',
    content: '{"version":"https://jsonfeed.org/version/1.1",',
    says: 'no feed',
  },
  { when: 'XML is cut off', content: rss([item()]).slice(0, -60), says: 'cut off or not well-formed' },
  { when: 'the feed has no articles', content: rss([]), says: 'the feed has no articles' },
  {
    when: 'entities multiply',
    content: rss([item()]).replace('<rss', `${BOMB}<rss`),
    says: 'defines entities of its own',
  },
  {
    when: 'the encoding is unknown',
    content: HEAD.replace('utf-8', 'x-none'),
    says: 'the encoding “x-none”, which is not known',
  },
  { when: 'bytes are not UTF-8', content: new Uint8Array([0x3c, 0xff, 0xfe]), says: 'the bytes are not UTF-8' },
  { when: 'it is compressed', content: new Uint8Array([0x1f, 0x8b, 8, 0]), says: 'the file is compressed; unpack it' },
  {
    when: 'an article has no headline',
    content: rss([item({ title: '' })]),
    says: 'a.xml, item 1: it has no headline',
  },
  { when: 'an article has no text', content: rss([item({ description: '' })]), says: 'it has a headline but no text' },
  {
    when: 'an article is a teaser',
    content: rss([item({ description: 'It reopens.' })]),
    says: 'a teaser and no story',
  },
  { when: 'nobody wrote it', content: rss([item({ 'dc:creator': '' })]), says: 'it names no author; say who wrote it' },
  {
    when: 'its author is a mailbox',
    content: rss([item({ 'dc:creator': 'desk@news.example' })]),
    says: 'it names no author',
  },
  { when: 'it has no date', content: rss([item({ pubDate: '' })]), says: 'it has no date; give one with --date' },
  { when: 'its date is none', content: rss([item({ pubDate: 'Soon' })]), says: 'its date “Soon” cannot be read' },
  {
    when: 'its day does not exist',
    content: rss([item({ pubDate: '2025-02-30' })]),
    says: 'its date “2025-02-30” cannot',
  },
  {
    when: 'HTML is nested without end',
    content: rss([item({ description: ESCAPED_DEPTH })]),
    says: 'nested deeper than 512',
  },
  {
    when: 'it is in French',
    content: rss([item({ description: FRENCH })], ''),
    says: 'it is in French, it seems; only Chinese and English',
  },
  {
    when: 'it is in Japanese',
    content: rss([item({ title: '港が再開', description: '港は木曜日に再開する。船は沖で待っている。' })], ''),
    says: 'it is in Japanese',
  },
  {
    when: 'it is declared to be of another language, and is short',
    content: rss([item()], '<language>pt-pt</language>'),
    says: 'it is declared to be “pt-pt”; only Chinese and English can be imported. If it is English, give --language en',
  },
  {
    when: 'it is declared to be Chinese, and is English',
    content: rss([item()], '<language>zh-cn</language>'),
    says: 'it is declared to be “zh-cn”, but its text is English',
  },
  {
    when: 'its text names HTML, which a seed may not hold',
    content: rss([item({ title: 'Why &amp;lt;b&amp;gt; is no heading' })]),
    says: 'headline.en: the text holds HTML',
  },
  {
    when: 'half a character stands in a headline',
    file: 'a.json',
    content: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'News',
      items: [
        { id: '1', title: 'Half', content_text: 'One.\n\nTwo.', date_published: '2025-10', authors: [{ name: 'A' }] },
      ],
    }).replace('Half', String.raw`The harbor \ud83d reopens`),
    says: 'half a character (a lone surrogate)',
  },
  {
    when: 'a captured text has a headline only',
    file: 'a.txt',
    content: 'The harbor reopens\n',
    says: 'no text; write paragraphs',
  },
  {
    when: 'a captured text has head lines only',
    file: 'a.txt',
    content: 'Author: Ann Lee\n',
    says: 'it has no headline; write it',
  },
]

test.each(BROKEN)('refuses in words when $when, and writes nothing', async ({ file = 'a.xml', content, says }) => {
  const { refused, stories } = await importFiles({ [file]: content })
  expect(refused).toHaveLength(1)
  expect(refused[0]).toContain(says)
  expect(refused[0]).toContain(file)
  expect(stories).toEqual({})
})

test('refuses a file of 50 MB without reading it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'huge-'))
  const file = join(folder, 'a.xml')
  await writeFile(file, '')
  await truncate(file, 50 * 1024 * 1024)
  const { refused } = await importFiles({}, { inputs: [file] })
  expect(refused).toEqual([`${file}: the file has 50 MB, more than the 20 that are read; split it`])
})

test('names a file that does not exist', async () => {
  const { refused } = await importFiles({}, { inputs: ['no-such.xml'] })
  expect(refused).toEqual(['no-such.xml: there is no such file or folder; correct its name'])
})

test('passes over what is no feed in a folder, and says so', async () => {
  const { skipped, stories } = await importFiles({ 'a.png': 'x', 'b.xml': rss([item()]) })
  expect(skipped).toEqual(['a.png: not a feed or a text'])
  expect(Object.keys(stories)).toHaveLength(1)
})

test('lets the other articles of a feed in where one is broken', async () => {
  const { refused, stories } = await importFiles({ 'a.xml': rss([item({ title: '' }), item()]) })
  expect(refused).toHaveLength(1)
  expect(Object.keys(stories)).toEqual(['the-harbor-reopens-on-thursday.json'])
})
