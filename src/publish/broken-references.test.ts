import { expect, test } from 'vitest'
import { problemsWith, type Break } from './testing/seed-folder.ts'

const file = 'stories/harbor.json'

/** Files that are sound by themselves but do not fit the others. */
const BREAKS: Break[] = [
  {
    when: 'a story has the slug of another',
    file: 'stories/lighthouse.json',
    field: 'slug',
    value: 'harbor',
    says: 'the slug “harbor” belongs to harbor.json already; give this file a slug of its own',
  },
  {
    when: 'a slug differs from the file name',
    file,
    field: 'slug',
    value: 'port',
    says: 'the slug “port” differs from the file name; rename the file to port.json or correct the slug',
  },
  {
    when: 'a page has the slug of another',
    file: 'pages/about.json',
    field: 'slug',
    value: 'privacy',
    says: 'the slug “privacy” belongs to privacy.json already',
  },
  {
    when: 'a story is related to itself',
    file,
    field: 'related',
    value: ['lighthouse', 'harbor'],
    reported: 'related[1]',
    says: 'the story is related to itself; remove it from the list',
  },
  {
    when: 'a story is related to itself first',
    file,
    field: 'related[0]',
    value: 'harbor',
    says: 'the story is related to itself; remove it from the list',
  },
  {
    when: 'a story is related to one that does not exist',
    file,
    field: 'related[0]',
    value: 'island',
    says: 'no story has the slug “island”; correct it or remove it from the list',
  },
  {
    when: 'a related story is listed twice',
    file,
    field: 'related[1]',
    value: 'lighthouse',
    says: '“lighthouse” is in the list twice; remove one',
  },
  {
    when: 'a story is about an unknown name',
    file,
    field: 'about',
    value: ['keeper', 'captain'],
    reported: 'about[1]',
    says: 'no name has the id “captain”; add it to names.json or correct it',
  },
  {
    when: 'two names have one id',
    file: 'names.json',
    field: '[1].id',
    value: 'keeper',
    says: 'the id “keeper” is taken by an earlier name; choose another',
  },
  {
    when: 'two names have one alias',
    file: 'names.json',
    field: '[1].aliases.en',
    value: ['Pilot', 'Some keeper'],
    reported: '[1].aliases.en[1]',
    says: '“Some keeper” already stands for keeper; remove it from one of them, or write a longer form',
  },
  {
    when: 'two names are the same in one language, whatever their kinds',
    file: 'names.json',
    field: '[1]',
    value: {
      id: 'tower',
      kind: 'place',
      name: { zh: '某keeper', en: 'Tower' },
      aliases: { zh: [], en: [] },
      role: { zh: '某处', en: 'Somewhere' },
    },
    reported: '[1].name.zh',
    says: '“某keeper” already stands for keeper',
  },
  {
    when: 'an alias differs from another name in its apostrophe and width only',
    file: 'names.json',
    field: '[0].aliases.en',
    value: ['Pilot’s ２', "Pilot's 2"],
    reported: '[0].aliases.en[1]',
    says: "“Pilot's 2” already stands for keeper; remove it",
  },
  {
    when: 'a topic at the start of a sentence would be another name',
    file: 'names.json',
    field: '[1]',
    value: {
      id: 'pilotage',
      kind: 'topic',
      name: { zh: '引航', en: 'some keeper' },
      aliases: { zh: [], en: [] },
      role: { zh: '议题', en: 'Issue' },
    },
    reported: '[1].name.en',
    says: '“some keeper” already stands for keeper',
  },
  {
    when: 'an alias repeats its own name',
    file: 'names.json',
    field: '[0].aliases.zh',
    value: ['某keeper'],
    reported: '[0].aliases.zh[0]',
    says: '“某keeper” already stands for keeper; remove it',
  },
  {
    when: 'an image’s file is missing',
    file,
    field: 'image.file',
    value: 'ship',
    says: 'no image “ship” in seeds/images; add the file or correct the name',
  },
  {
    when: 'the lead is not among the stories of the edition',
    file: 'edition.json',
    field: 'stories',
    value: ['lighthouse'],
    reported: 'lead',
    says: 'the lead “harbor” is not among the stories of the edition; add it to “stories” or choose another',
  },
  {
    when: 'the edition lists an unknown story',
    file: 'edition.json',
    field: 'stories[1]',
    value: 'island',
    says: 'no story has the slug “island”; correct it or remove it from the list',
  },
  {
    when: 'the edition lists a story twice',
    file: 'edition.json',
    field: 'stories[2]',
    value: 'lighthouse',
    says: '“lighthouse” is in the list twice; remove one',
  },
]

test.each(BREAKS)('names file, field and remedy when $when', async (seedBreak) => {
  const { file: broken, field = '', value, reported = field, says } = seedBreak

  const problems = await problemsWith({ file: broken, field, value })

  expect(problems).toEqual([{ file: `seeds/${broken}`, field: reported, message: expect.stringContaining(says) }])
})

test('reports a story’s image once when the folder of images is gone', async () => {
  const problems = await problemsWith({ file: 'images/boat.svg', value: undefined })

  expect(problems).toEqual([
    { file: 'seeds/stories/harbor.json', field: 'image.file', message: expect.stringContaining('no image “boat”') },
  ])
})

test('lets one form stand for the same name in both languages', async () => {
  const changes = ['zh', 'en'].map((side) => ({ file: 'names.json', field: `[0].aliases.${side}`, value: ['KEEP'] }))

  expect(await problemsWith(...changes)).toEqual([])
})
