import { expect, test } from 'vitest'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const HARBOR = 'stories/harbor.json'

/** Breaks of a file as a whole, which no field can be named for. */
const BREAKS: Break[] = [
  {
    when: 'a story breaks off in the middle of its third line',
    file: HARBOR,
    value: '{\n  "slug": "harbor",\n  "published"',
    says: 'not valid JSON near line 3, column 14; look there for a missing quote, comma or bracket',
  },
  {
    when: 'a comma is missing at the end of a line',
    file: HARBOR,
    value: '{\n  "slug": "harbor"\n  "published": "2026"\n}',
    says: 'not valid JSON near line 3, column 3; look there for',
  },
  { when: 'a file is empty', file: 'site.json', value: '', says: 'not valid JSON near line 1, column 1' },
  {
    when: 'a story is saved in GB 18030',
    file: HARBOR,
    value: Buffer.from([0x7b, 0x22, 0xb8, 0xdb, 0xbf, 0xda, 0x22, 0x7d]),
    says: 'not UTF-8; save the file in the encoding UTF-8',
  },
  { when: 'names.json is missing', file: 'names.json', value: undefined, says: 'the file is missing; add it' },
  { when: 'site.json is missing', file: 'site.json', value: undefined, says: 'the file is missing; add it' },
  { when: 'edition.json is missing', file: 'edition.json', value: undefined, says: 'the file is missing; add it' },
  {
    when: 'the privacy page is missing',
    file: 'pages/privacy.json',
    value: undefined,
    says: 'the file is missing; every page links to it, so add it',
  },
  {
    when: 'names.json is an object where a list belongs',
    file: 'names.json',
    value: { keeper: {} },
    says: 'expected a list in [ ], found an object; correct the value',
  },
  {
    when: 'a story is a list where an object belongs',
    file: HARBOR,
    value: [],
    says: 'expected an object in { }, found a list; correct the value',
  },
]

test.each(BREAKS)('names the file and the remedy when $when', async ({ file, value, says }) => {
  const problems = await problemsWith({ file, value })

  expect(problems).toEqual([{ file: `seeds/${file}`, field: '', message: expect.stringContaining(says) }])
})

test('blames a file that cannot be read for itself and not the files that refer to it', async () => {
  const problems = await problemsWith(
    { file: 'stories/lighthouse.json', value: '{' },
    { file: 'names.json', value: '[' },
    { file: 'pages/about.json', value: '{' },
  )

  expect(problems.map(({ file }) => file)).toEqual([
    'seeds/names.json',
    'seeds/pages/about.json',
    'seeds/stories/lighthouse.json',
  ])
})

test('accepts a file that starts with a byte order mark, as some editors write it', async () => {
  const site = Buffer.from(
    '\u{FEFF}{ "url": "https://news.example", "name": { "zh": "报", "en": "News" }, "publisher": { "name": { "zh": "社", "en": "Press" } } }',
  )

  expect(await problemsWith({ file: 'site.json', value: site })).toEqual([])
})
