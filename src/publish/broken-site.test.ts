import { expect, test } from 'vitest'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const file = 'site.json'
const MISSING_OBJECT = 'the field is missing; add it as an object in { }'
const MISSING_TEXT = 'the field is missing; add it as text in quotes'

/** A site that does not say, or says wrongly, what it is called and who publishes it. */
const BREAKS: Break[] = [
  { when: 'the site has no name', file, field: 'name', value: undefined, says: MISSING_OBJECT },
  { when: 'the site has a name in one language only', file, field: 'name.zh', value: undefined, says: MISSING_TEXT },
  { when: 'the name of the site is empty', file, field: 'name.en', value: '', says: 'the text is empty; write it' },
  {
    when: 'the name of the site has no languages',
    file,
    field: 'name',
    value: 'Port News',
    says: 'expected an object in { }, found text; correct the value',
  },
  { when: 'nobody publishes the site', file, field: 'publisher', value: undefined, says: MISSING_OBJECT },
  { when: 'the publisher has no name', file, field: 'publisher.name', value: undefined, says: MISSING_OBJECT },
  {
    when: 'the publisher has a name in one language only',
    file,
    field: 'publisher.name.en',
    value: undefined,
    says: MISSING_TEXT,
  },
  {
    when: 'the publisher’s address is no address',
    file,
    field: 'publisher.url',
    value: 'press.example',
    says: 'not an address on the web; write it in full, such as “https://news.example/page”',
  },
  {
    when: 'the publisher has a field that nothing knows',
    file,
    field: 'publisher.logo',
    value: 'logo.png',
    reported: 'publisher',
    says: 'unknown field “logo”; correct the spelling or remove it',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async ({ field = '', value, reported = field, says }) => {
  const problems = await problemsWith({ file, field, value })

  expect(problems).toEqual([{ file: 'seeds/site.json', field: reported, message: expect.stringContaining(says) }])
})
