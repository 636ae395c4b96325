import type { HostileCase } from './hostile-case.ts'
import type { Change } from './seed-folder.ts'

const NAMES = 'names.json'
const SITE = 'site.json'

function alias(value: string): () => Change[] {
  return () => [{ file: NAMES, field: '[0].aliases.en', value: [value] }]
}

function mentioned(start: unknown, end: unknown, id: unknown) {
  return () => ({ field: 'body[0][0].names', value: { en: [[start, end, id]], zh: [[start, end, id]] } })
}

/** Hostile names, and facts of the site; to a reader they come as marks in a text, or as what a page must not follow. */
export const HOSTILE_SITES: HostileCase[] = [
  {
    when: 'an alias is one letter',
    seed: alias('a'),
    publisher: { is: 'noticed', says: '“a” is one character', file: NAMES },
    received: mentioned(0, 1, 'no-such-name'),
    reader: 'whole',
  },
  {
    when: 'an alias is empty',
    seed: alias(''),
    publisher: { is: 'refused', says: 'the text is empty', file: NAMES },
    received: mentioned(0, 0, 'keeper'),
    reader: 'whole',
  },
  {
    when: 'an alias means something in a regular expression',
    seed: alias('(.*)+$[\\'),
    publisher: { is: 'accepted' },
    received: mentioned(5, 2, 'keeper'),
    reader: 'whole',
  },
  {
    when: 'an alias is in every text',
    seed: alias('The'),
    publisher: { is: 'accepted' },
    received: mentioned(0, 1_000_000, 'keeper'),
    reader: 'whole',
  },
  {
    when: 'an id is __proto__',
    seed: () => [{ file: NAMES, field: '[0].id', value: '__proto__' }],
    publisher: { is: 'refused', says: 'not an id', file: NAMES },
    received: mentioned(0, 3, '__proto__'),
    reader: 'whole',
  },
  {
    when: 'an id is toString',
    seed: () => [{ file: NAMES, field: '[0].id', value: 'toString' }],
    publisher: { is: 'refused', says: 'not an id', file: NAMES },
    received: mentioned('0', { valueOf: 1 }, ['x']),
    reader: 'whole',
  },
  {
    when: 'an id is constructor, and a name beside it',
    seed: () => [
      { file: NAMES, field: '[1].id', value: 'constructor' },
      { file: 'stories/harbor.json', field: 'about', value: ['constructor'] },
    ],
    publisher: { is: 'accepted' },
    received: mentioned(-5, 3, 'constructor'),
    reader: 'whole',
  },
  {
    when: 'visits would be counted on another host',
    seed: () => [{ file: SITE, field: 'analytics', value: { endpoint: 'https://elsewhere.example/e', keptMonths: 1 } }],
    publisher: { is: 'refused', says: 'not a path on this site', file: SITE },
    received: () => ({ site: { field: 'analytics.endpoint', value: 'https://elsewhere.example/e' } }),
    reader: 'whole',
  },
  {
    when: 'the address of the site has a folder',
    seed: () => [{ file: SITE, field: 'url', value: 'https://news.example/folder' }],
    publisher: { is: 'refused', says: 'not a site address', file: SITE },
    received: () => ({ site: { field: 'url', value: 'https://elsewhere.example/folder' } }),
    reader: 'whole',
  },
  {
    when: 'the address of the site has a password',
    seed: () => [{ file: SITE, field: 'url', value: 'https://editor:secret@news.example' }],
    publisher: { is: 'refused', says: 'every reader would see the name or password', file: SITE },
    received: () => ({ site: { field: 'url', value: 'https://editor:secret@elsewhere.example' } }),
    reader: 'whole',
  },
  {
    when: 'a file starts with a byte order mark',
    seed: () => [
      { file: NAMES, value: '\uFEFF[]' },
      { file: 'stories/harbor.json', field: 'about', value: [] },
    ],
    publisher: { is: 'noticed', says: 'byte order mark', file: NAMES },
    received: () => ({ field: '\uFEFF', value: '' }),
    reader: 'whole',
  },
  {
    when: 'lines end as on Windows, with tabs',
    seed: () => [
      { file: NAMES, value: '[\r\n\t]\r\n' },
      { file: 'stories/harbor.json', field: 'about', value: [] },
    ],
    publisher: { is: 'accepted' },
    received: () => ({ field: '\r\n', value: '\t' }),
    reader: 'whole',
  },
  {
    when: 'letters are written in parts',
    seed: () => [{ file: 'stories/harbor.json', field: 'headline.en', value: 'Cafe\u0301 opens' }],
    publisher: { is: 'noticed', says: 'published in one piece' },
    received: () => ({ field: 'headline.en', value: 'Cafe\u0301 opens' }),
    reader: 'literal',
  },
  {
    when: 'a story has 2,000 paragraphs',
    seed: () => [
      {
        file: 'stories/harbor.json',
        field: 'body',
        value: Array.from({ length: 2000 }, () => [{ en: 'The sea is calm.' }]),
      },
    ],
    publisher: { is: 'accepted' },
    received: () => ({ field: 'body', value: Array.from({ length: 2000 }, () => [{ en: 'The sea is calm.' }]) }),
    reader: 'whole',
  },
]
