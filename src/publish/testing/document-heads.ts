import { loadStrings } from '../../i18n/i18n.ts'
import { documentHead } from '../document-head.ts'
import type { Seeds } from '../read-seeds.ts'
import { shapeScripts } from '../shape.ts'
import { sitePages, type SitePage } from '../site-pages.ts'
import { nodesIn, type Node } from './vocabulary.ts'

/** A page with what is added to its head. */
export interface PageWithHead {
  page: SitePage
  head: string
  /** Its structured data; empty if it has none. */
  nodes: Node[]
}

/** The structured data of a head, as a browser or a crawler cuts it out; empty if there is none. */
export function structuredDataOf(head: string): Node[] {
  const json = /<script type="application\/ld\+json">(.*?)<\/script/s.exec(head)?.[1]
  return json === undefined ? [] : nodesIn(json)
}

/** Every page of the site that seeds make, by its path. */
export async function headsOf(seeds: Seeds): Promise<Map<string, PageWithHead>> {
  await loadStrings('zh-hant')
  const content = shapeScripts(seeds)
  return new Map(
    [...sitePages(content)].map((page) => {
      const head = documentHead(page, content, (language, slug) => `/social/${language}/${slug ?? 'site'}.png`)
      return [page.path, { page, head, nodes: structuredDataOf(head) }]
    }),
  )
}

/** The content of every meta element with a property, in order. */
export function propertiesOf(head: string, property: string): string[] {
  const wanted = `<meta property="${property}" content="`
  return head
    .split(wanted)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf('"')))
}

/** The node of a type in structured data. */
export function nodeOf(nodes: readonly Node[], type: string): Node | undefined {
  return nodes.find((node) => node['@type'] === type)
}
