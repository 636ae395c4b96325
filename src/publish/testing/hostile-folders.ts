import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { HARBOR, type HostileCase } from './hostile-case.ts'
import type { Change } from './seed-folder.ts'

const EXTRA = 'stories/extra.json'

function put(value: unknown, file = HARBOR): () => Change[] {
  return () => [{ file, value }]
}

function linkInCircle(path: string): Promise<void> {
  return symlink(path, path)
}

/* Nothing is forbidden to the system's own user, but there are files that even it cannot read. */
async function makeUnreadable(path: string): Promise<void> {
  if (process.getuid?.() === 0) await symlink('/proc/self/mem', path)
  else await writeFile(path, '{}', { mode: 0 })
}

/** What stands in the folder of seeds where a file should; to a reader it is whatever a server makes of that. */
export const HOSTILE_FOLDERS: HostileCase[] = [
  {
    when: 'a folder stands where a file belongs',
    seed: put((path: string) => mkdir(path)),
    publisher: { is: 'refused', says: 'a folder and not a file' },
    received: () => ({ body: '<title>Index of /content/stories/</title>', type: 'text/html' }),
    reader: 'retry',
  },
  {
    when: 'a link leads in a circle',
    seed: put(linkInCircle),
    publisher: { is: 'refused', says: 'a link that leads in a circle' },
    received: () => ({ status: 508 }),
    reader: 'retry',
  },
  {
    when: 'the folder of stories is a link in a circle',
    seed: () => [
      { file: HARBOR, value: undefined },
      { file: 'stories/lighthouse.json', value: undefined },
      { file: 'stories', value: linkInCircle },
    ],
    publisher: { is: 'refused', says: 'a link that leads in a circle', file: 'stories' },
    received: () => ({ status: 500 }),
    reader: 'retry',
  },
  {
    when: 'the folder of stories is a file',
    seed: () => [
      { file: HARBOR, value: undefined },
      { file: 'stories/lighthouse.json', value: undefined },
      { file: 'stories', value: 'Stories go here.' },
    ],
    publisher: { is: 'refused', says: 'a file and not a folder', file: 'stories' },
    received: () => ({ status: 503 }),
    reader: 'retry',
  },
  {
    when: 'a pipe that nobody writes to stands where a file belongs',
    seed: put((path: string) => execFileSync('mkfifo', [path])),
    publisher: { is: 'refused', says: 'a device or pipe and not a file' },
    received: () => ({ status: 502 }),
    reader: 'retry',
  },
  {
    when: 'a device without end stands where a file belongs',
    seed: put((path: string) => symlink('/dev/zero', path)),
    publisher: { is: 'refused', says: 'a device or pipe and not a file' },
    received: () => ({ body: Buffer.alloc(1_000_000) }),
    reader: 'retry',
  },
  {
    when: 'a file may not be read',
    seed: put(makeUnreadable),
    publisher: { is: 'refused', says: 'be read' },
    received: () => ({ status: 403 }),
    reader: 'retry',
  },
  {
    when: 'a system leaves its notes among the stories',
    seed: () =>
      ['.DS_Store', '._harbor.json'].map((name) => ({ file: `stories/${name}`, value: '\u0000\u0005\u0016' })),
    publisher: { is: 'accepted' },
    received: () => ({ field: 'Mac OS X', value: 1 }),
    reader: 'whole',
  },
  {
    when: 'a file of Windows lies among the stories',
    seed: put('\u0000', 'stories/Thumbs.db'),
    publisher: { is: 'noticed', says: 'not read; only files that end in .json', file: 'stories/Thumbs.db' },
    received: () => ({ field: 'Thumbs', value: null }),
    reader: 'whole',
  },
  {
    when: 'a name ends in capitals',
    seed: put('{}', 'stories/extra.JSON'),
    publisher: { is: 'noticed', says: 'not read; only files that end in .json', file: 'stories/extra.JSON' },
    received: () => ({ status: 404 }),
    reader: 'replaced',
  },
  {
    when: 'a name has spaces',
    seed: () => [{ file: 'stories/my story.json', value: '{ "slug": "my story" }' }],
    publisher: { is: 'refused', says: 'not a slug', file: 'stories/my story.json' },
    received: () => ({ field: 'slug', value: 'my story' }),
    reader: 'replaced',
  },
  {
    when: 'a second file is the same story in capitals',
    seed: put('{ "slug": "HARBOR" }', 'stories/HARBOR.json'),
    publisher: { is: 'refused', says: 'not a slug', file: 'stories/HARBOR.json' },
    received: () => ({ field: 'slug', value: 'HARBOR' }),
    reader: 'replaced',
  },
  {
    when: 'a file is called constructor',
    seed: put('[]', 'stories/constructor.json'),
    publisher: { is: 'refused', says: 'expected an object', file: 'stories/constructor.json' },
    received: () => ({ body: '[]' }),
    reader: 'replaced',
  },
  {
    when: 'a link leads nowhere',
    seed: put((path: string) => symlink('nowhere.json', path), EXTRA),
    publisher: { is: 'refused', says: 'the file is missing', file: EXTRA },
    received: () => ({ status: 410 }),
    reader: 'replaced',
  },
]
