import type { Licenses } from '../content/types.ts'
import { SCRIPTS, type Script } from '../site/languages.ts'
import { contentPaths } from '../site/paths.ts'
import type { Seeds } from './read-seeds.ts'
import { shapeScripts, siteFacts, type Content, type ContentByScript } from './shape.ts'

/** What a site serves besides pages and scripts, by address. */
export type SiteFiles = Map<string, string | Buffer>

function* filesIn({ edition, stories, names, pages }: Content, script: Script): Iterable<[string, unknown]> {
  yield [contentPaths.edition(script), edition]
  for (const [slug, story] of stories) yield [contentPaths.story(slug, script), story]
  for (const [id, name] of names) yield [contentPaths.name(id, script), name]
  for (const [slug, page] of pages) yield [contentPaths.page(slug, script), page]
}

/**
 * The content and images of a site as files, by their addresses.
 * @param licenses those of the built app; none where nothing was built
 */
export function contentFiles(
  seeds: Seeds,
  content: ContentByScript = shapeScripts(seeds),
  licenses: Licenses = [],
): SiteFiles {
  const files: SiteFiles = new Map([
    [contentPaths.site(), JSON.stringify(siteFacts(content))],
    [contentPaths.licenses(), JSON.stringify(licenses)],
  ])
  for (const script of SCRIPTS) {
    for (const [path, data] of filesIn(content[script], script)) files.set(path, JSON.stringify(data))
  }
  for (const { src, bytes } of seeds.images.values()) files.set(src, bytes)
  return files
}
