import { fieldCase, refused, type FieldCase } from './field-case.ts'

const NO_ADDRESS = 'not an address on the web'

/* Where a link leads, as the address of a source; the reader sees its title without the link. */
const ADDRESSES: [when: string, url: string, says: string][] = [
  ['a link runs a script', 'javascript:alert(1)', NO_ADDRESS],
  ['a link runs a script behind a tab', 'java\tscript:alert(1)', NO_ADDRESS],
  ['a link carries a document', 'data:text/html,<script>alert(1)</script>', NO_ADDRESS],
  ['a link leaves out its scheme', '//elsewhere.example/', NO_ADDRESS],
  ['a link starts with a slash and a backslash', String.raw`/\elsewhere.example`, NO_ADDRESS],
  ['a link has a backslash in its host', String.raw`https://news.example\@elsewhere.example/`, NO_ADDRESS],
  ['a link hides its host behind a name', 'https://news.example@elsewhere.example/', NO_ADDRESS],
  ['a link turns its direction', 'https://news.example/\u202Egpj.exe', NO_ADDRESS],
  ['a host looks like another in Cyrillic', 'https://аррӏе.example/', 'write it as “xn--'],
  ['a host mixes scripts', 'https://раypal.example/', 'the host holds letters that look like others'],
]

const VALUES: FieldCase[] = [
  {
    when: 'an image is a path',
    field: 'image.file',
    value: () => '../../etc/passwd',
    published: {
      field: 'image',
      value: () => ({
        src: '/images/../../etc/passwd',
        width: 4,
        height: 3,
        alt: { zh: '图', en: 'Hostile part' },
        generated: false,
      }),
    },
    ...refused('not a file name', 'hidden'),
  },
  {
    when: 'an image is on another site',
    field: 'image.file',
    value: () => 'https://elsewhere.example/x',
    published: {
      field: 'image',
      value: () => ({
        src: 'https://elsewhere.example/x.png',
        width: 4,
        height: 3,
        alt: { zh: '图', en: 'Hostile part' },
        generated: false,
      }),
    },
    ...refused('not a file name', 'hidden'),
  },
  {
    when: 'an image has no size',
    field: 'image',
    value: () => ({ file: 'boat', width: -1, alt: { zh: '图', en: 'x' } }),
    published: {
      value: () => ({
        src: '/images/x.y.svg',
        width: -1,
        height: 0,
        alt: { zh: '图', en: 'Hostile part' },
        generated: false,
      }),
    },
    ...refused('unknown field “width”', 'hidden'),
  },
  {
    when: 'an AI wears a name',
    field: 'byline',
    value: () => ({ kind: 'ai', name: { en: 'A. Reporter' } }),
    ...refused('unknown field “name”', 'replaced'),
  },
  {
    when: 'a date is in the year 9999',
    field: 'published',
    value: () => '9999-12-31',
    published: { value: () => ({ iso: '9999-12-31', zh: '9999年12月31日', en: 'December 31, 9999' }) },
    publisher: { is: 'noticed', says: 'the year 9999 is far off' },
    reader: 'whole',
  },
  {
    when: 'a date is the first day of computers',
    field: 'published',
    value: () => '1970-01-01',
    published: { value: () => ({ iso: '1970-01-01', zh: '1970年1月1日', en: 'January 1, 1970' }) },
    publisher: { is: 'noticed', says: 'where they know no date' },
    reader: 'whole',
  },
  {
    when: 'a date is a number without end',
    field: 'published',
    value: () => Number.MAX_VALUE,
    ...refused('found a number', 'replaced'),
  },
  {
    when: 'a date has an attribute in it',
    field: 'published',
    value: () => '2026" onclick="alert(1)',
    published: { value: () => ({ iso: '2026" onclick="alert(1)', zh: '二', en: 'x' }) },
    ...refused('not a date', 'replaced'),
  },
]

function addressCase([when, url, says]: (typeof ADDRESSES)[number]): FieldCase {
  const value = () => [{ title: { en: 'A source' }, url }]
  const { publisher, reader } = refused(says, 'hidden')
  return { when, field: 'sources', value, publisher, reader }
}

/** Hostile images, dates and addresses of a story. */
export const HOSTILE_VALUES = [...VALUES, ...ADDRESSES.map(addressCase)].map(fieldCase)
