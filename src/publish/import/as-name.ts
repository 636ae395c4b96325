import type { Bilingual } from '../../content/types.ts'

/** A person's name as it is written: in Chinese characters it is Chinese, else English. */
export function asName(name: string): Bilingual {
  return /\p{Script=Han}/u.test(name) ? { zh: name } : { en: name }
}
