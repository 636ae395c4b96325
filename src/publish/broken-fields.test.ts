import { expect, test } from 'vitest'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const file = 'stories/harbor.json'
const NO_DATE = 'not a date; write YYYY, YYYY-MM, YYYY-MM-DD, a date-time with offset, or start/end of these'
const NO_DAY = 'no such day in the calendar, or the end lies before the start; correct the date'
const NO_SLUG = 'not a slug; use small letters a–z, digits and single hyphens'
const NO_ADDRESS = 'not a site address; write scheme and host alone, such as “https://news.example”'
const MISSING_TEXT = 'the field is missing; add it as text in quotes'

/** Fields that are missing, unknown, of the wrong type or of the wrong form. */
const BREAKS: Break[] = [
  {
    when: 'a headline is a number',
    file,
    field: 'headline.en',
    value: 42,
    says: 'expected text in quotes, found a number; correct the value',
  },
  {
    when: 'a headline is a text without its languages',
    file,
    field: 'headline',
    value: 'Harbor opens',
    says: 'expected an object in { }, found text',
  },
  {
    when: 'an object stands where the list of paragraphs belongs',
    file,
    field: 'body',
    value: { zh: '海', en: 'Sea' },
    says: 'expected a list in [ ], found an object; correct the value',
  },
  {
    when: 'a sentence stands where a paragraph belongs',
    file,
    field: 'body[1]',
    value: { zh: '海', en: 'Sea' },
    says: 'expected a list in [ ], found an object; correct the value',
  },
  { when: 'a text is null', file, field: 'headline.zh', value: null, says: 'expected text in quotes, found null' },
  {
    when: '“generated” is a text',
    file,
    field: 'image.generated',
    value: 'yes',
    says: 'expected true or false, found text',
  },
  { when: 'the date is missing', file, field: 'published', value: undefined, says: MISSING_TEXT },
  {
    when: 'the body is missing',
    file,
    field: 'body',
    value: undefined,
    says: 'the field is missing; add it as a list in [ ]',
  },
  {
    when: 'a field is misspelled',
    file,
    field: 'realted',
    value: ['lighthouse'],
    reported: '',
    says: 'unknown field “realted”; correct the spelling or remove it',
  },
  {
    when: 'a pair has a third language',
    file,
    field: 'headline.fr',
    value: 'Le port',
    reported: 'headline',
    says: 'unknown field “fr”',
  },
  {
    when: 'the story has no paragraph',
    file,
    field: 'body',
    value: [],
    says: 'the story has no body; write at least one paragraph',
  },
  {
    when: 'a paragraph has no sentence',
    file,
    field: 'body[1]',
    value: [],
    says: 'the paragraph is empty; write a sentence, or remove it',
  },
  {
    when: 'an image has no alt',
    file,
    field: 'image.alt',
    value: undefined,
    says: 'the field is missing; add it as an object in { }',
  },
  { when: 'alt exists in one language only', file, field: 'image.alt.zh', value: undefined, says: MISSING_TEXT },
  {
    when: 'an image is named with its folder',
    file,
    field: 'image.file',
    value: '../images/boat',
    says: 'not a file name; write it without folder or extension, such as “security-adviser”',
  },
  {
    when: 'an image is named with its ending',
    file,
    field: 'image.file',
    value: 'boat.svg',
    says: 'not a file name; write it without folder or extension',
  },
  {
    when: 'a byline names no person',
    file,
    field: 'byline',
    value: { kind: 'person' },
    reported: 'byline.name',
    says: 'the field is missing; add it as an object in { }',
  },
  {
    when: 'a byline is of an unknown kind',
    file,
    field: 'byline.kind',
    value: 'robot',
    says: '“kind” must be “ai”, or “person” together with “name”',
  },
  {
    when: 'an AI byline has a name',
    file,
    field: 'byline.name',
    value: 'R2',
    reported: 'byline',
    says: 'unknown field “name”',
  },
  { when: 'Feb 30 is given', file, field: 'published', value: '2025-02-30', says: NO_DAY },
  { when: 'Feb 29 is given in a common year', file, field: 'events[0].date', value: '2025-02-29', says: NO_DAY },
  { when: 'an interval runs backwards', file, field: 'events[0].date', value: '2026-02/2026-01', says: NO_DAY },
  { when: 'an interval ends on April 31', file, field: 'events[0].date', value: '2026-04-01/2026-04-31', says: NO_DAY },
  { when: 'month 13 is given', file, field: 'published', value: '2025-13', says: NO_DATE },
  { when: 'a date is given in words', file, field: 'published', value: 'last week', says: NO_DATE },
  { when: 'a date-time has no offset', file, field: 'published', value: '2025-10-30T09:00', says: NO_DATE },
  { when: 'a date is written as 30.10.25', file, field: 'events[0].date', value: '30.10.25', says: NO_DATE },
  { when: 'a slug leads out of the folder', file, field: 'slug', value: '../harbor', says: NO_SLUG },
  { when: 'a slug has a capital', file, field: 'slug', value: 'Harbor', says: NO_SLUG },
  { when: 'a related slug leads out of the folder', file, field: 'related[0]', value: '../lighthouse', says: NO_SLUG },
  {
    when: 'the site’s address has no scheme',
    file: 'site.json',
    field: 'url',
    value: 'news.example',
    says: NO_ADDRESS,
  },
  {
    when: 'the site’s address has a folder',
    file: 'site.json',
    field: 'url',
    value: 'https://a.example/b/',
    says: NO_ADDRESS,
  },
  {
    when: 'the site’s address runs a script',
    file: 'site.json',
    field: 'url',
    value: 'javascript:0',
    says: NO_ADDRESS,
  },
  {
    when: 'a name is of an unknown kind',
    file: 'names.json',
    field: '[1].kind',
    value: 'ship',
    says: 'found "ship"; write one of “person”, “place”, “organization”, “topic”',
  },
  {
    when: 'a name exists in one language only',
    file: 'names.json',
    field: '[0].name.en',
    value: undefined,
    says: MISSING_TEXT,
  },
  {
    when: 'the edition lists no story',
    file: 'edition.json',
    field: 'stories',
    value: [],
    says: 'the edition has no story; list at least one slug',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async (seedBreak) => {
  const { file: broken, field = '', value, reported = field, says } = seedBreak

  const problems = await problemsWith({ file: broken, field, value })

  expect(problems).toEqual([{ file: `seeds/${broken}`, field: reported, message: expect.stringContaining(says) }])
})
