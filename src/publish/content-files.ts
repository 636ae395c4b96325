import type { Licenses } from '../content/types.ts'
import { SCRIPTS, type Script } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import type { Content, ContentByScript } from './content.ts'
import { serialized } from './serialize.ts'
import { siteFacts } from './shape.ts'
import { numbered, subjectsOf, type Subject } from './site-pages.ts'

/** What a site serves besides pages and scripts, by address. */
export type SiteFiles = Map<string, string | Buffer>

/** The same, each made only once the one before has been taken. */
export type FilesInTurn = AsyncIterable<[address: string, content: string | Buffer]>

function filesIn(subject: Subject, content: Content, script: Script): [address: string, data: object | undefined][] {
  switch (subject.kind) {
    case 'edition':
      return [[contentPaths.edition(script), content.edition]]
    case 'story':
      return [[contentPaths.story(subject.slug, script), content.stories.get(subject.slug)]]
    case 'archive':
      return [[contentPaths.archive(script), content.archive]]
    case 'month':
      return [[contentPaths.archiveMonth(...numbered(subject.key), script), content.months.get(subject.key)]]
    case 'past edition':
      return [[contentPaths.pastEdition(subject.id, script), content.editions.get(subject.id)]]
    case 'name': {
      const [id, number] = numbered(subject.key)
      return [[contentPaths.name(id, script, number), content.names.get(subject.key)]]
    }
    case 'page':
      return subject.slug === 'licenses'
        ? []
        : [[contentPaths.page(subject.slug, script), content.pages.get(subject.slug)]]
    case 'front door':
    case 'missing':
      break
  }
  return []
}

/** What the browser fetches of a subject, as files by their addresses. */
export function filesAbout(subject: Subject, content: ContentByScript, licenses: Licenses = []): SiteFiles {
  const files = SCRIPTS.flatMap((script) => filesIn(subject, content[script], script))
  if (subject.kind === 'front door') files.push([contentPaths.site(), siteFacts(content)])
  if (subject.kind === 'page' && subject.slug === 'licenses') files.push([contentPaths.licenses(), licenses])
  return new Map(files.map(([address, data]) => [address, serialized(data)]))
}

/**
 * All content of a site as files, by their addresses.
 * @param licenses those of the built app; none where nothing was built
 */
export function contentFiles(content: ContentByScript, licenses: Licenses = []): SiteFiles {
  const files: SiteFiles = new Map()
  for (const subject of subjectsOf(content.hans)) {
    for (const [address, body] of filesAbout(subject, content, licenses)) files.set(address, body)
  }
  return files
}
