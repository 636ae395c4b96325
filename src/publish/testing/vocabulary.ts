import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

const QUAD = /^<http:\/\/schema\.org\/(\w+)> <([^>]+)> <http:\/\/schema\.org\/(\w+)> /
const RELATIONS = {
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#type': 'type',
  'http://www.w3.org/2000/01/rdf-schema#subClassOf': 'parent',
  'http://schema.org/domainIncludes': 'domain',
  'http://schema.org/rangeIncludes': 'range',
}
const RDFS_CLASS = /^<http:\/\/schema\.org\/(\w+)> <[^>]+#type> <http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#Class> /

const file = fileURLToPath(import.meta.resolve('@vocabulary/schema/schema.nq'))
const lines = readFileSync(file, 'utf8').split('\n')
const classes = new Set(lines.flatMap((line) => RDFS_CLASS.exec(line)?.[1] ?? []))
const facts = new Map<string, string[]>()
for (const line of lines) {
  const [, subject = '', predicate = '', object = ''] = QUAD.exec(line) ?? []
  const relation: string | undefined = Object.entries(RELATIONS).find(([iri]) => iri === predicate)?.[1]
  if (relation === undefined) continue
  const key = `${relation} ${subject}`
  facts.set(key, [...(facts.get(key) ?? []), object])
}

function related(relation: string, term: string): string[] {
  return facts.get(`${relation} ${term}`) ?? []
}

function isA(type: string, wanted: readonly string[]): boolean {
  return wanted.includes(type) || related('parent', type).some((parent) => isA(parent, wanted))
}

/** A node of a graph: its `@type`, `@id` and properties. */
export type Node = Record<string, unknown>

const node = z.record(z.string(), z.unknown())
const graph = z.object({ '@context': z.literal('https://schema.org'), '@graph': z.array(node) })

/** The nodes of a JSON-LD document with a graph. */
export function nodesIn(json: string): Node[] {
  return graph.parse(JSON.parse(json))['@graph']
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

/* Strings stand for texts, and for what schema.org writes as text: dates, sizes and members of enumerations. */
function fitsText(text: string, range: readonly string[]): boolean {
  const [, term] = /^https:\/\/schema\.org\/(\w+)$/.exec(text) ?? []
  if (term !== undefined) return related('type', term).some((type) => isA(type, range))
  if (range.includes('Text') && text !== '') return true
  if (range.includes('URL') && URL.canParse(text)) return true
  if (range.some((type) => type === 'Date' || type === 'DateTime') && DATE.test(text)) return true
  return range.some((type) => isA(type, ['Quantity'])) && /^\d+ [a-z]+$/.test(text)
}

function fits(value: unknown, range: readonly string[], nodes: readonly Node[]): boolean {
  if (typeof value === 'string') return fitsText(value, range)
  if (typeof value === 'boolean') return range.includes('Boolean')
  if (typeof value === 'number')
    return range.includes(Number.isInteger(value) ? 'Integer' : 'Number') || range.includes('Number')
  const found = node.parse(value)
  const { '@id': id, '@type': type = nodes.find((other) => other['@id'] === id)?.['@type'] } = found
  // A page elsewhere on the site is a thing whose type is not said here; a part of a page must be found on it.
  if (type === undefined && range.includes('Thing')) return typeof id === 'string' && /^https:[^#]+$/.test(id)
  return typeof type === 'string' && isA(type, range)
}

function problemsOf(found: Node, nodes: readonly Node[]): string[] {
  const { '@type': type, '@id': id, ...properties } = found
  // A reference; whether it leads anywhere is seen where it stands.
  if (type === undefined && id !== undefined && Object.keys(properties).length === 0) return []
  if (typeof type !== 'string' || !classes.has(type)) return [`no type ${String(type)}`]
  return Object.entries(properties).flatMap(([property, value]) => {
    const [domain, range] = [related('domain', property), related('range', property)]
    if (domain.length === 0) return [`no property ${property}`]
    if (!isA(type, domain)) return [`${type} has no ${property}`]
    const items: unknown[] = [value].flat()
    const unfit = items.filter((item) => !fits(item, range, nodes))
    const inner = items.filter((item) => typeof item === 'object' && item !== null)
    return [
      unfit.map((item) => `${type}.${property} cannot be ${JSON.stringify(item)}`),
      inner.map((item) => problemsOf(node.parse(item), nodes)),
    ].flat(2)
  })
}

/** What of a graph the vocabulary of schema.org does not know or does not allow; empty if it is sound. */
export function vocabularyProblems(nodes: readonly Node[]): string[] {
  return nodes.flatMap((each) => problemsOf(each, nodes))
}
