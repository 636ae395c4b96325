import { contentPaths } from '../site/paths.ts'
import type { Seeds } from './read-seeds.ts'
import { shapeContent, type Content } from './shape.ts'

/** What a site serves besides pages and scripts, by address. */
export type SiteFiles = Map<string, string | Buffer>

/** The content and images of a site as files, by their addresses. */
export function contentFiles(seeds: Seeds, content: Content = shapeContent(seeds)): SiteFiles {
  return new Map<string, string | Buffer>([
    [contentPaths.site(), JSON.stringify(content.site)],
    [contentPaths.edition(), JSON.stringify(content.edition)],
    ...[...content.stories].map(([slug, story]) => [contentPaths.story(slug), JSON.stringify(story)] as const),
    ...[...content.pages].map(([slug, page]) => [contentPaths.page(slug), JSON.stringify(page)] as const),
    ...[...seeds.images.values()].map(({ src, bytes }) => [src, bytes] as const),
  ])
}
