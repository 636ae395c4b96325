import type { Byline } from '../../content/types.ts'
import { asNote } from './align.ts'

/** A byline as a publisher types it: “ai”, or the name of a person. */
export function asByline(written: string): Byline {
  const name = written.trim()
  if (name.toLowerCase() === 'ai') return { kind: 'ai' }
  return { kind: 'person', name: asNote({ side: 'zh', traditional: undefined }, name) }
}
