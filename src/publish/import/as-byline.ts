import type { Bilingual, Byline } from '../../content/types.ts'

/** A person's name as it is written: in Chinese characters it is Chinese, else English. */
function asName(name: string): Bilingual {
  return /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name }
}

/** A byline as a publisher types it: “ai”, or the name of a person. */
export function asByline(written: string): Byline {
  const name = written.trim()
  return name.toLowerCase() === 'ai' ? { kind: 'ai' } : { kind: 'person', name: asName(name) }
}
