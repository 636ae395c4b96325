import { HARBOR, type HostileCase, type Meeting, type Verdict } from './hostile-case.ts'

interface FileCase {
  when: string
  body: () => string | Buffer
  publisher: Verdict
  reader: Meeting
}

function refused(says: string, reader: Meeting = 'retry'): Pick<FileCase, 'publisher' | 'reader'> {
  return { publisher: { is: 'refused', says }, reader }
}

const STORY = '{ "slug": "harbor", "published": "2026-03-14" }'

/* Each is the whole file of a story. */
const FILES: FileCase[] = [
  {
    when: 'a file is UTF-16 with its mark',
    body: () => Buffer.from(`\uFEFF${STORY}`, 'utf16le'),
    ...refused('UTF-16'),
  },
  { when: 'a file is UTF-16 without a mark', body: () => Buffer.from(STORY, 'utf16le'), ...refused('UTF-16') },
  {
    when: 'a file is not valid UTF-8',
    body: () => Buffer.concat([Buffer.from('{"slug":"harbor","x":"'), Buffer.from([0xc3, 0x28, 0xff])]),
    ...refused('not UTF-8'),
  },
  { when: 'a file is empty, as when it is just being saved', body: () => '', ...refused('the file is empty') },
  { when: 'a file is a web page', body: () => '<!doctype html><title>Sign in</title>', ...refused('not valid JSON') },
  { when: 'a file breaks off', body: () => STORY.slice(0, 20), ...refused('not valid JSON near line 1') },
  { when: 'a file has comments', body: () => `// draft\n${STORY}`, ...refused('JSON has no comments') },
  {
    when: 'a file has a comma after its last entry',
    body: () => STORY.replace(' }', ', }'),
    ...refused('remove the comma after the last entry'),
  },
  { when: 'a number is not one in JSON', body: () => '{ "slug": NaN }', ...refused('not valid JSON') },
  { when: 'a number is 1e400', body: () => '{ "slug": 1e400 }', ...refused('expected text in quotes', 'replaced') },
  {
    when: 'a field is written twice',
    body: () => STORY.replace('{', '{ "slug": "lighthouse",'),
    ...refused('the field is written twice, again in line 1', 'replaced'),
  },
  {
    when: 'lists are nested 100,000 deep',
    body: () => '['.repeat(100_000) + ']'.repeat(100_000),
    ...refused('nested more than 64 deep', 'replaced'),
  },
  {
    when: 'objects are nested and never closed',
    body: () => '{"a":'.repeat(100_000),
    ...refused('nested more than 64 deep'),
  },
  {
    when: 'a file sets __proto__',
    body: () => '{ "__proto__": { "slug": "harbor" } }',
    ...refused('__proto__', 'replaced'),
  },
  { when: 'a file is the number 7', body: () => '7', ...refused('expected an object', 'replaced') },
  { when: 'a file is null', body: () => 'null', ...refused('expected an object', 'replaced') },
  {
    when: 'a file is 50 MB large',
    body: () => `{ "slug": "${'a'.repeat(50_000_000)}" }`,
    ...refused('50 MB large, at most 10 MB are read', 'replaced'),
  },
]

/** Files that are hostile or broken as a whole. */
export const HOSTILE_FILES: HostileCase[] = FILES.map(({ when, body, publisher, reader }) => ({
  when,
  seed: () => [{ file: HARBOR, value: body() }],
  publisher,
  received: () => ({ body: body() }),
  reader,
}))
