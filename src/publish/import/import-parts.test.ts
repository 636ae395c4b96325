import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode } from './decode.ts'
import { feedDate } from './feed-date.ts'
import { htmlParagraphs } from './html-paragraphs.ts'
import { importOptions } from './import-options.ts'
import { checkDate, englishCheck, slugCheck, storyOf } from './new-story.ts'
import { sentencesOf } from './sentences.ts'
import { asSlug } from './story-slug.ts'

test.each([
  ['Fri, 20 Jan 2017 12:55:28 GMT', '2017-01-20T12:55:28Z'],
  ['20 Jan 17 12:55 EST', '2017-01-20T12:55-05:00'],
  ['Thu, 30 Oct 2025 00:00:00 +0000', '2025-10-30'],
  ['2018-09-18 14:38:10', '2018-09-18'],
  ['2025-12', '2025-12'],
  ['2025-10-30T09:00:00.123+08:00', '2025-10-30T09:00:00+08:00'],
  ['31 Feb 2025', undefined],
  ['yesterday', undefined],
])('reads the date %s no more precisely than it is known', (written, date) => {
  expect(feedDate(written)).toBe(date)
})

test.each([
  ['<p>One &amp; <b>two</b></p><p>three</p>', ['One & two', 'three']],
  ['　　第一段<br>　　第二\n段', ['第一段', '第二段']],
  ['a<script>x()</script><style>p{}</style><div class="ad big">Buy</div><figure>F</figure>b', ['a', 'b']],
  ['<ul><li>x<li>y</ul>Read <a href="javascript:x">this</a>.', ['x', 'y', 'Read this.']],
  ['　　前不久，中国青年来了。　　十年前，他们来过。', ['前不久，中国青年来了。', '十年前，他们来过。']],
  ['1 < 2 &lt;b&gt;', ['1 < 2 <b>']],
])('reads the paragraphs of %s', (html, paragraphs) => {
  expect(htmlParagraphs(html).paragraphs).toEqual(paragraphs)
})

test('counts the images that it leaves out', () => {
  expect(htmlParagraphs('<img src=a><p>x<figure><img src=b></figure>').images).toBe(2)
})

test('divides text into sentences as both languages write them', () => {
  expect(sentencesOf('他说：“你好。”她没有回答。“好！”完。', 'zh')).toEqual([
    '他说：“你好。”',
    '她没有回答。',
    '“好！”',
    '完。',
  ])
  expect(sentencesOf('Mr. Lee met Dr. Xi in the U.S. on Monday. “How?” he asked. It ended.', 'en')).toEqual([
    'Mr. Lee met Dr. Xi in the U.S. on Monday.',
    '“How?” he asked.',
    'It ended.',
  ])
})

test.each([
  ['utf-8 with a mark', [0xef, 0xbb, 0xbf, 0xe6, 0xb8, 0xaf], '港'],
  ['utf-16le', [0xff, 0xfe, 0x2f, 0x6e], '港'],
  ['utf-16be', [0xfe, 0xff, 0x6e, 0x2f], '港'],
])('reads %s', (_encoding, bytes, text) => {
  expect(decode(new Uint8Array(bytes))).toBe(text)
})

test.each([
  ['gb18030', [0xb8, 0xdb]],
  ['big5', [0xb4, 0xe4]],
])('reads the encoding %s of a declaration', (encoding, bytes) => {
  const declaration = new TextEncoder().encode(`<?xml version="1.0" encoding="${encoding}"?>`)
  expect(decode(new Uint8Array([...declaration, ...bytes]))).toContain('港')
})

test('makes slugs of words', () => {
  expect(asSlug('Kim’s “café” & the U.S. – 2025')).toBe('kims-cafe-the-u-s-2025')
  expect(asSlug('word '.repeat(40))).toHaveLength(79)
})

test.each([
  [[], 'name a file or folder to import'],
  [['a.xml', '--languages', 'zh'], '--languages'],
  [['a.xml', '--language', 'fr'], '--language is “fr”; give zh or en'],
  [['a.xml', '--date', '2025-13'], '--date is “2025-13”: not a date'],
  [['a.xml', '--translated-from', 'zh'], 'belong together; give both'],
  [['a.xml', '--together', '--translated-from', 'zh', '--translator', 'ai'], 'exclude each other'],
])('refuses the arguments %j in words', (args, says) => {
  expect(() => importOptions(args)).toThrow(says)
})

test('checks the answers for a new story as the schema does, and makes a story of them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'new-'))
  await writeFile(join(folder, 'taken.json'), '{}')
  expect(slugCheck(folder)('Taken')).toContain('not a slug')
  expect(slugCheck(folder)('taken')).toContain('exists; choose another slug')
  expect(slugCheck(folder)('free')).toBe(true)
  expect(checkDate('2025-02-30')).toContain('no such day')
  expect(englishCheck('')('')).toContain('neither language is present')
  expect(englishCheck('港口')('')).toBe(true)
  const answers = { slug: 'harbor', published: '2025-12', byline: { kind: 'ai' } } as const
  const [headline, standfirst] = [
    { zh: '港口', en: '' },
    { zh: '', en: 'It opens.' },
  ]
  expect(storyOf({ ...answers, headline, standfirst, paragraph: { zh: '一。二。', en: 'One. Two.' } })).toMatchObject({
    headline: { zh: '港口' },
    standfirst: [{ en: 'It opens.' }],
    body: [
      [
        { zh: '一。', en: 'One.' },
        { zh: '二。', en: 'Two.' },
      ],
    ],
  })
})
