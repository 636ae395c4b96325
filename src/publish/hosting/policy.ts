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

/**
 * Makes sure that the one policy of a site allows what stands in a page.
 * @throws if it does not, or if the page has a style attribute
 */
export function checkPolicy(policy: PolicyFacts, file: string, html: string): void {
  const facts = factsOf(file, html)
  for (const kind of ['scripts', 'styles'] as const) {
    if (facts[kind].every((source) => policy[kind].includes(source))) continue
    throw new Error(
      `${file}: it has inline ${kind} that are not in the shell of all pages; put them there (src/publish/vite-plugin.ts, src/publish/app.ts), or load them from a file`,
    )
  }
}

function factsOf(file: string, html: string): PolicyFacts {
  try {
    return policyOf(html)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
