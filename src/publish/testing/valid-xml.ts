import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

xmlRegisterFsInputProviders()

function schema(file: string): XmlDocument {
  const url = fileURLToPath(new URL(file, import.meta.url))
  return XmlDocument.fromBuffer(readFileSync(url), { url })
}

const atom = RelaxNGValidator.fromDoc(schema('atom.rng'))
const sitemap = XsdValidator.fromDoc(schema('sitemap.xsd'))

function problemsOf(validator: RelaxNGValidator | XsdValidator, xml: string): string {
  const document = XmlDocument.fromString(xml)
  try {
    validator.validate(document)
    return ''
  } catch (error) {
    return String(error)
  } finally {
    document.dispose()
  }
}

/** What RFC 4287 has against an Atom feed; empty for a valid one. */
export function atomProblems(xml: string): string {
  return problemsOf(atom, xml)
}

/** What sitemaps.org has against a sitemap; empty for a valid one. */
export function sitemapProblems(xml: string): string {
  return problemsOf(sitemap, xml)
}

/** The texts that an XPath expression finds in a document. */
export function textsAt(xml: string, path: string, namespaces: Record<string, string> = {}): string[] {
  const document = XmlDocument.fromString(xml)
  try {
    return document.find(path, namespaces).map(({ content }) => content)
  } finally {
    document.dispose()
  }
}
