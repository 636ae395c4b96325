import type { Subject } from './site-pages.ts'

/** What a part of the shell can be for: the front door alone, or every page beside the stories. */
export type PartOwner = 'front door' | 'pages beside stories'

const PART = /<!--for ([^>]*)-->([^]*?)<!--\/for-->/g

/** Marks a part of the shell that only some pages have. */
export function partFor(owner: PartOwner, html: string): string {
  return `<!--for ${owner}-->${html}<!--/for-->`
}

function ownersOf({ kind }: Subject): readonly string[] {
  if (kind === 'story' || kind === 'edition') return []
  return [...(kind === 'front door' ? [kind] : []), 'pages beside stories'] satisfies PartOwner[]
}

/** The shell of a page: without what is for others. */
export function shellFor(subject: Subject, shell: string): string {
  const owners = ownersOf(subject)
  return shell.replaceAll(PART, (_part, owner: string, html: string) => (owners.includes(owner) ? html : ''))
}
