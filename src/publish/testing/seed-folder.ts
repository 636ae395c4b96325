import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { SeedProblems, type Problem } from '../problem.ts'
import { readSeeds, type Seeds } from '../read-seeds.ts'
import { setField } from './set-field.ts'

/** What is done to the sound folder: to one field of a file, or to the file as a whole. */
export interface Change {
  /** Path within the folder of seeds. */
  file: string
  /** The field to set, such as `body[0][0].zh`; without one, the whole file is replaced. */
  field?: string
  /**
   * What stands there afterwards; undefined removes the field or file. A file takes text and bytes as they are; a
   * function makes something else at its path.
   */
  value: unknown
}

function story(slug: string, zh: string, en: string): Record<string, unknown> {
  return {
    slug,
    published: '2026-03-14',
    byline: { kind: 'ai' },
    headline: { zh, en },
    standfirst: [{ zh: '灯亮着。', en: 'The light is on.' }],
    body: [[{ zh: '海面平静。', en: 'The sea is calm.' }], [{ zh: '船已归港。', en: 'The boats are in.' }]],
  }
}

function page(slug: string): Record<string, unknown> {
  return {
    slug,
    headline: { zh: '页面', en: 'A page' },
    standfirst: [{ zh: '短短一句。', en: 'One short sentence.' }],
    sections: [],
  }
}

/** The smallest folder of seeds with everything in it that another file can refer to. */
function soundFiles(): Map<string, unknown> {
  return new Map<string, unknown>([
    [
      'site.json',
      {
        url: 'https://news.example',
        name: { zh: '港口报', en: 'Port News' },
        publisher: { name: { zh: '港口报社', en: 'Port News Press' } },
      },
    ],
    ['edition.json', { title: { zh: '港口', en: 'Port' }, lead: 'harbor', stories: ['harbor', 'lighthouse'] }],
    [
      'names.json',
      ['keeper', 'pilot'].map((id) => ({
        id,
        kind: 'person',
        name: { zh: `某${id}`, en: `Some ${id}` },
        aliases: { zh: [], en: [] },
        role: { zh: '某人', en: 'Someone' },
      })),
    ],
    ['terms.json', [{ zh: '港口', 'zh-Hant': '海港' }]],
    [
      'stories/harbor.json',
      {
        ...story('harbor', '港口开放', 'Harbor opens'),
        image: { file: 'boat', alt: { zh: '一条船', en: 'A boat' } },
        events: [{ date: '2026-03', label: { zh: '开港', en: 'The opening' } }],
        related: ['lighthouse'],
        about: ['keeper'],
      },
    ],
    ['stories/lighthouse.json', story('lighthouse', '灯塔亮了', 'Lighthouse lit')],
    ['pages/about.json', page('about')],
    ['pages/privacy.json', page('privacy')],
    ['images/boat.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 2h4"/></svg>'],
  ])
}

/** Does something with the sound folder after some changes, while the folder is there. */
export async function withFolder<Result>(changes: readonly Change[], read: (folder: string) => Promise<Result>) {
  const files = soundFiles()
  for (const { file, field, value } of changes) {
    if (field !== undefined) setField(files.get(file), field, value)
    else if (value === undefined) files.delete(file)
    else files.set(file, value)
  }
  const folder = await mkdtemp(join(tmpdir(), 'duidu-seeds-'))
  try {
    for (const [file, content] of files) {
      await mkdir(dirname(join(folder, file)), { recursive: true })
      if (typeof content === 'function') {
        await content(join(folder, file))
        continue
      }
      const asIs = typeof content === 'string' || content instanceof Uint8Array
      await writeFile(join(folder, file), asIs ? content : JSON.stringify(content, null, 2))
    }
    return await read(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Reads the sound folder after some changes that leave it sound. */
export function seedsWith(...changes: Change[]): Promise<Seeds> {
  return withFolder(changes, readSeeds)
}

/** The JSON of a file in the sound folder. */
export function soundJson(file: string): unknown {
  return soundFiles().get(file)
}

/** What comes of the sound folder after some changes: seeds, or the problems that keep it from being published. */
export function outcomeOf(...changes: Change[]): Promise<{ seeds?: Seeds; problems: readonly Problem[] }> {
  return withFolder(changes, async (folder) => {
    try {
      return { seeds: await readSeeds(folder), problems: [] }
    } catch (error) {
      if (error instanceof SeedProblems) return { problems: error.problems }
      throw error
    }
  })
}

/** What keeps the sound folder from being published after some changes; empty if nothing does. */
export async function problemsWith(...changes: Change[]): Promise<readonly Problem[]> {
  return (await outcomeOf(...changes)).problems
}

/** A break, in the words of “names file, field and remedy when …”, and the one problem it must be reported as. */
export interface Break extends Change {
  when: string
  /** Field the problem names, where it is not the one that was changed. */
  reported?: string
  /** The essential part of the message. */
  says: string
}
