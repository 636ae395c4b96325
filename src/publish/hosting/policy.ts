import { sourceHash } from '../hash.ts'

/** What a page's policy must allow by hash: the scripts and styles that stand in its markup. */
export interface PolicyFacts {
  /** Sources such as `sha256-…`, one for each script that runs. */
  scripts: readonly string[]
  styles: readonly string[]
}

const ELEMENT = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi
const TYPE = /\btype\s*=\s*["']?([^"'\s>]*)/i
const STYLE_ATTRIBUTE = /<[a-z][^<>]*\sstyle\s*=/i

/* Any other type is a data block, which no policy looks at. */
const RUNNING_TYPES = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules'])

/**
 * Reads from a finished page what its policy must allow.
 * @throws if the page has a style attribute, which no hash allows and the browser would drop
 */
export function policyOf(html: string): PolicyFacts {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  for (const [, name = '', attributes = '', text = ''] of html.matchAll(ELEMENT)) {
    const type = TYPE.exec(attributes)?.[1]?.toLowerCase() ?? ''
    if (name.toLowerCase() === 'style') styles.add(sourceHash(text))
    else if (!/\ssrc\s*=/i.test(attributes) && RUNNING_TYPES.has(type)) scripts.add(sourceHash(text))
  }
  const attribute = STYLE_ATTRIBUTE.exec(html.replaceAll(ELEMENT, '').replaceAll(/="[^"]*"/g, '=""'))
  if (attribute) throw new Error(`a style attribute in “${attribute[0]}…”; write a rule in src/styles instead`)
  return { scripts: [...scripts], styles: [...styles] }
}

/** What the pages of a site agree on so far, and the page that said it first. */
export interface AgreedPolicy {
  file: string
  facts: PolicyFacts
}

/**
 * Adds a page to what the one policy of a site must allow.
 * @throws if the page differs from those before, since one header is sent with all of them
 */
export function agreeOn(before: AgreedPolicy | undefined, file: string, html: string): AgreedPolicy {
  const facts = factsOf(file, html)
  for (const kind of ['scripts', 'styles'] as const) {
    if (before && before.facts[kind].join() !== facts[kind].join()) {
      throw new Error(
        `${file}: its inline ${kind} differ from those of ${before.file}; put what every page has into src/publish/vite-plugin.ts, and load the rest from a file`,
      )
    }
  }
  return before ?? { file, facts }
}

function factsOf(file: string, html: string): PolicyFacts {
  try {
    return policyOf(html)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
