import { fieldCase, refused, type FieldCase } from './field-case.ts'

const NO_SLUG = 'not a slug'

const FIELDS: FieldCase[] = [
  {
    when: 'an object stands where a text belongs',
    field: 'headline.en',
    value: () => ({ toString: 1 }),
    ...refused('expected text in quotes, found an object', 'replaced'),
  },
  { when: 'a text is null', field: 'body[0][0].en', value: () => null, ...refused('found null', 'replaced') },
  { when: 'a text is a list', field: 'body[0][0].en', value: () => ['a'], ...refused('found a list', 'replaced') },
  { when: 'a paragraph is empty', field: 'body[0]', value: () => [], ...refused('the paragraph is empty', 'replaced') },
  { when: 'the body is nothing', field: 'body', value: () => null, ...refused('found null', 'replaced') },
  {
    when: 'an unknown field is called constructor',
    field: 'constructor',
    value: () => ({ prototype: 1 }),
    publisher: { is: 'refused', says: 'unknown field “constructor”' },
    reader: 'whole',
  },
  {
    when: 'events are an object',
    field: 'events',
    value: () => ({ length: 9 }),
    ...refused('expected a list', 'replaced'),
  },
  {
    when: 'an event has no date in the calendar',
    field: 'events',
    value: () => [{ date: '2026-02-30', label: { en: 'Hostile part' } }],
    published: {
      value: () => [{ date: { iso: '2026-02-30', zh: '？', en: '?' }, expected: false, label: { en: 'Hostile part' } }],
    },
    ...refused('no such day', 'hidden'),
  },
  {
    when: 'an event has text that hides',
    field: 'events',
    value: () => [{ date: '2026', label: { en: 'Hostile part\u202E' } }],
    published: {
      value: () => [
        { date: { iso: '2026', zh: '2026年', en: '2026' }, expected: false, label: { en: 'Hostile part\u202E' } },
      ],
    },
    ...refused('direction mark', 'hidden'),
  },
  {
    when: 'a related slug is a path',
    field: 'related',
    value: () => ['../harbor'],
    published: { value: () => [{ slug: '../harbor', headline: { en: 'Hostile part' } }] },
    ...refused(NO_SLUG, 'hidden'),
  },
  {
    when: 'a related slug is percent-encoded',
    field: 'related',
    value: () => ['%2e%2e%2fharbor'],
    published: { value: () => [{ slug: '%2e%2e', headline: { en: 'Hostile part' } }] },
    ...refused(NO_SLUG, 'hidden'),
  },
  {
    when: 'a related slug is constructor',
    field: 'related',
    value: () => ['constructor'],
    published: { value: () => [{ slug: 'constructor' }, null, 7, 'Hostile part'] },
    ...refused('no story has the slug “constructor”', 'hidden'),
  },
  {
    when: 'a story is related to itself',
    field: 'related',
    value: () => ['harbor'],
    published: { value: () => [{ self: 'Hostile part' }] },
    ...refused('the story is related to itself', 'hidden'),
  },
  {
    when: '10,000 stories are related',
    field: 'related',
    value: () => Array.from({ length: 10_000 }, (_, index) => `no-${index}`),
    published: {
      value: () =>
        Array.from({ length: 10_000 }, (_, index) => ({ slug: `no-${index}`, headline: { en: 'Hostile part' } })),
    },
    ...refused('no story has the slug “no-0”', 'hidden'),
  },
  {
    when: 'a name is called __proto__',
    field: 'about',
    value: () => ['__proto__'],
    published: {
      field: 'names',
      value: () => [
        { id: '__proto__', kind: 'person', name: { zh: '甲', en: 'Hostile part' }, role: { zh: '乙', en: 'B' } },
      ],
    },
    ...refused('no name has the id “__proto__”', 'hidden'),
  },
  { when: 'a slug differs by case', field: 'slug', value: () => 'Harbor', ...refused(NO_SLUG, 'replaced') },
  {
    when: 'a slug differs by normalization',
    field: 'slug',
    value: () => 'harbo\u0301r',
    ...refused(NO_SLUG, 'replaced'),
  },
  {
    when: 'a slug is a device of Windows',
    field: 'slug',
    value: () => 'con',
    ...refused('the name of a device on Windows', 'replaced'),
  },
  {
    when: 'a slug is too long for a file name',
    field: 'slug',
    value: () => 'a'.repeat(300),
    ...refused('longer than 100 characters', 'replaced'),
  },
]

/** Hostile values of single fields. */
export const HOSTILE_FIELDS = FIELDS.map(fieldCase)
