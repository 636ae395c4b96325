import { expect, test } from 'vitest'
import { problemsWith, seedsWith, type Break } from './testing/seed-folder.ts'

const file = 'stories/harbor.json'
const TERMS = 'terms.json'
const ALONE = '“zh-Hant” stands alone; write the same text in Simplified Chinese as “zh” beside it'
const MISSING_TEXT = 'the field is missing; add it as text in quotes'
const EMPTY = 'the text is empty; write it, or remove the field'

/** Breaks of what is said about Traditional Chinese, in a text or in terms.json. */
const BREAKS: Break[] = [
  {
    when: 'a sentence has its Chinese in Traditional script only',
    file,
    field: 'body[0][0]',
    value: { 'zh-Hant': '海面平靜。', en: 'The sea is calm.' },
    says: ALONE,
  },
  {
    when: 'a headline has its Chinese in Traditional script only',
    file,
    field: 'headline',
    value: { 'zh-Hant': '港口開放', en: 'Harbor opens' },
    says: ALONE,
  },
  {
    when: 'an event has its Chinese in Traditional script only',
    file,
    field: 'events[0].label',
    value: { 'zh-Hant': '開港', en: 'The opening' },
    says: ALONE,
  },
  {
    when: 'a text that both languages must have is in Traditional script only',
    file,
    field: 'image.alt',
    value: { 'zh-Hant': '一條船', en: 'A boat' },
    reported: 'image.alt.zh',
    says: MISSING_TEXT,
  },
  {
    when: 'a name is in Traditional script only',
    file: 'names.json',
    field: '[0].name',
    value: { 'zh-Hant': '管理員', en: 'Some keeper' },
    reported: '[0].name.zh',
    says: MISSING_TEXT,
  },
  { when: 'a Traditional text is empty', file, field: 'headline.zh-Hant', value: '', says: EMPTY },
  {
    when: 'a Traditional text holds HTML',
    file,
    field: 'body[0][0].zh-Hant',
    value: '海面<b>平靜</b>。',
    says: 'the text holds HTML, which is never rendered; write plain text without tags or entities',
  },
  {
    when: 'a Traditional text is written as its address is',
    file,
    field: 'headline.zh-hant',
    value: '港口開放',
    reported: 'headline',
    says: 'unknown field “zh-hant”; correct the spelling or remove it',
  },
  {
    when: 'aliases have a Traditional form, which the terms are for',
    file: 'names.json',
    field: '[0].aliases.zh-Hant',
    value: ['管理員'],
    reported: '[0].aliases',
    says: 'unknown field “zh-Hant”; correct the spelling or remove it',
  },
  { when: 'a term has no Traditional form', file: TERMS, field: '[0].zh-Hant', value: undefined, says: MISSING_TEXT },
  { when: 'a term has no Simplified form', file: TERMS, field: '[0].zh', value: undefined, says: MISSING_TEXT },
  { when: 'a term is empty, which would be everywhere', file: TERMS, field: '[0].zh', value: '', says: EMPTY },
  {
    when: 'a term is a number',
    file: TERMS,
    field: '[0].zh',
    value: 9,
    says: 'expected text in quotes, found a number; correct the value',
  },
  {
    when: 'a term has an English form',
    file: TERMS,
    field: '[0].en',
    value: 'Port',
    reported: '[0]',
    says: 'unknown field “en”; correct the spelling or remove it',
  },
  {
    when: 'a term is a text',
    file: TERMS,
    field: '[0]',
    value: '港口',
    says: 'expected an object in { }, found text; correct the value',
  },
  {
    when: 'a term is in the list twice',
    file: TERMS,
    field: '[1]',
    value: { zh: '港口', 'zh-Hant': '港埠' },
    reported: '[1].zh',
    says: '“港口” is in the list twice; remove one',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async (seedBreak) => {
  const { file: broken, field = '', value, reported = field, says } = seedBreak

  const problems = await problemsWith({ file: broken, field, value })

  expect(problems).toEqual([{ file: `seeds/${broken}`, field: reported, message: expect.stringContaining(says) }])
})

test('names both remedies where a text is in Traditional script and nothing else', async () => {
  const problems = await problemsWith({ file, field: 'headline', value: { 'zh-Hant': '港口開放' } })

  expect(problems).toEqual([
    { file: `seeds/${file}`, field: 'headline', message: 'neither language is present; write “zh”, “en” or both' },
    { file: `seeds/${file}`, field: 'headline', message: ALONE },
  ])
})

test.each([
  ['breaks off', '[{ "zh": "港口",', 'not valid JSON near line 1, column'],
  ['is empty', '', 'not valid JSON near line 1, column 1'],
  ['is saved in GB 18030', Buffer.from([0x5b, 0x22, 0xb8, 0xdb, 0xbf, 0xda, 0x22, 0x5d]), 'not UTF-8'],
  ['is an object', { 港口: '海港' }, 'expected a list in [ ], found an object; correct the value'],
])('names terms.json and the remedy when it %s', async (_how, value, says) => {
  const problems = await problemsWith({ file: TERMS, value })

  expect(problems).toEqual([{ file: 'seeds/terms.json', field: '', message: expect.stringContaining(says) }])
})

test('names terms.json and the remedy when it is there and cannot be read', async () => {
  const problems = await problemsWith({ file: TERMS, value: undefined }, { file: `${TERMS}/notes.txt`, value: '' })

  expect(problems).toEqual([
    {
      file: 'seeds/terms.json',
      field: '',
      message: 'a folder and not a file; move or rename it',
    },
  ])
})

test('reports terms.json among the others, in the order of files', async () => {
  const problems = await problemsWith(
    { file: TERMS, value: '[' },
    { file: 'names.json', value: '[' },
    { file, field: 'headline.zh-Hant', value: '' },
  )

  expect(problems.map(({ file: broken }) => broken)).toEqual([
    'seeds/names.json',
    'seeds/terms.json',
    'seeds/stories/harbor.json',
  ])
})

test('needs no terms', async () => {
  expect((await seedsWith({ file: TERMS, value: undefined })).terms).toEqual([])
  expect((await seedsWith({ file: TERMS, value: [] })).terms).toEqual([])
  expect((await seedsWith()).terms).toEqual([{ zh: '港口', 'zh-Hant': '海港' }])
})

test('accepts a Traditional text beside a Simplified one, with English or without', async () => {
  const own = { zh: '国', 'zh-Hant': '國' }

  const problems = await problemsWith(
    { file, field: 'headline', value: { ...own, en: 'Country' } },
    { file, field: 'body', value: [[own]] },
    { file, field: 'image.alt', value: { ...own, en: 'Country' } },
    { file, field: 'byline', value: { kind: 'person', name: own } },
    { file: 'names.json', field: '[0].role', value: { ...own, en: 'Country' } },
    { file: 'edition.json', field: 'title', value: { ...own, en: 'Country' } },
    { file: 'pages/about.json', field: 'headline', value: { ...own, en: 'Country' } },
  )

  expect(problems).toEqual([])
})
