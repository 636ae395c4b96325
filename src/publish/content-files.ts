import type { Licenses } from '../content/types.ts'
import { SCRIPTS } from '../site/languages.ts'
import type { ContentByScript } from './content.ts'
import { serialized } from './serialize.ts'
import { dataAbout, sharedData, subjectsOf, type Subject } from './site-pages.ts'

/** What a site serves besides pages and scripts, by address. */
export type SiteFiles = Map<string, string | Buffer>

/** The same, each made only once the one before has been taken. */
export type FilesInTurn = AsyncIterable<[address: string, content: string | Buffer]>

/** What the browser fetches of a subject, as files by their addresses. */
export function filesAbout(subject: Subject, content: ContentByScript, licenses: Licenses = []): SiteFiles {
  const data = SCRIPTS.flatMap((script) => dataAbout(subject, content[script], script, licenses))
  if (subject.kind === 'front door') data.push(sharedData(content))
  return new Map(data.map(([[, address], file]) => [address, serialized(file).bytes]))
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
