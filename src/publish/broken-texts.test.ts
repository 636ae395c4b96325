import { expect, test } from 'vitest'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const file = 'stories/harbor.json'
const HTML = 'the text holds HTML, which is never rendered; write plain text without tags or entities'
const CONTROL = 'the text holds a control character or a line break; retype that place, one sentence to a text'
const BIDI = 'the text holds an invisible direction mark (bidi control) that can reorder what is read; remove it'
const EDGE = 'the text starts or ends with a space or line break; remove it'

/** Breaks of printed text. */
const BREAKS: Break[] = [
  {
    when: 'a headline is empty in one language',
    file,
    field: 'headline.zh',
    value: '',
    says: 'the text is empty; write it, or remove the field',
  },
  { when: 'a headline is nothing but spaces', file, field: 'headline.en', value: '  ', says: 'the text is empty' },
  {
    when: 'a headline exists in neither language',
    file,
    field: 'headline',
    value: {},
    says: 'neither language is present; write “zh”, “en” or both',
  },
  {
    when: 'a sentence exists in neither language',
    file,
    field: 'body[1][0]',
    value: {},
    says: 'neither language is present; write “zh”, “en” or both',
  },
  { when: 'a text starts with a space', file, field: 'body[1][0].en', value: ' The boats are in.', says: EDGE },
  { when: 'a text ends with a space', file, field: 'standfirst[0].en', value: 'The light is on. ', says: EDGE },
  {
    when: 'a text ends with an ideographic space',
    file,
    field: 'body[0][0].zh',
    value: '海面平静。\u3000',
    says: EDGE,
  },
  { when: 'a text breaks its line', file, field: 'body[0][0].en', value: 'The sea\nis calm.', says: CONTROL },
  { when: 'a text holds a tag', file, field: 'body[0][0].zh', value: '海面<b>平静</b>。', says: HTML },
  {
    when: 'a text holds a script',
    file,
    field: 'headline.en',
    value: 'Open <script>alert(1)</script> now',
    says: HTML,
  },
  { when: 'a text holds a comment', file, field: 'body[0][0].en', value: 'Calm <!-- check --> sea.', says: HTML },
  { when: 'a text holds an entity', file, field: 'events[0].label.en', value: 'Boats &amp; light', says: HTML },
  { when: 'a text holds a numbered entity', file, field: 'image.alt.en', value: 'A &#x1F6A4; boat', says: HTML },
  {
    when: 'a text holds a control character',
    file,
    field: 'body[0][0].en',
    value: 'The sea\u0007 is calm.',
    says: CONTROL,
  },
  { when: 'a text holds a tab', file, field: 'body[0][0].en', value: 'The sea\tis calm.', says: CONTROL },
  { when: 'a text holds a line separator', file, field: 'headline.en', value: 'Harbor\u2028opens', says: CONTROL },
  { when: 'a text holds U+202E', file, field: 'body[0][0].en', value: 'The sea \u202Eis calm.', says: BIDI },
  { when: 'a text holds a bidi isolate', file, field: 'headline.zh', value: '港口\u2067开放', says: BIDI },
  {
    when: 'a text holds the lone surrogate \\ud800',
    file,
    field: 'headline.en',
    value: 'Harbor \uD800 opens',
    says: 'the text holds half a character (a lone surrogate); retype that character, usually an emoji',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async ({ field = '', value, says }) => {
  const problems = await problemsWith({ file, field, value })

  expect(problems).toEqual([{ file: `seeds/${file}`, field, message: expect.stringContaining(says) }])
})

test('names every rule that one text breaks, so that one correction is enough', async () => {
  const problems = await problemsWith({ file, field: 'headline.en', value: ' <b>Harbor</b> \u202Eopens' })

  expect(problems.map(({ field }) => field)).toEqual(Array.from({ length: 3 }, () => 'headline.en'))
  expect(problems.map(({ message }) => message).toSorted()).toEqual([HTML, BIDI, EDGE].toSorted())
})

test.each([
  ['a comparison', '3 < 4 and 5 > 4'],
  ['an ampersand', 'AT&T and R&D grow'],
  ['quotation marks', '“‘Here’, she said”'],
  ['an emoji with a skin tone', 'Hello 👋🏽'],
  ['a rare Han character of two code units', '𠮷野家'],
  ['an arrow made of signs', 'East -> West'],
])('accepts %s in a text', async (_what, value) => {
  expect(await problemsWith({ file, field: 'headline.en', value })).toEqual([])
})
