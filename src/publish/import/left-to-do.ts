import type { LanguageOrigin } from '../../content/types.ts'
import { SIDES } from '../../site/languages.ts'
import type { Pairing } from './pair-items.ts'

/** What came of putting both languages together. */
interface Together {
  aligned: boolean
  whole: number
  languages: LanguageOrigin | undefined
}

const NAMES = { zh: 'Chinese', en: 'English' } as const

function* onLanguages({ zh, en }: Pairing, { aligned, whole, languages }: Together): Iterable<string> {
  if (!zh || !en) {
    yield `there is no ${NAMES[zh ? 'en' : 'zh']} version; write one, or publish it in one language`
    return
  }
  if (aligned) yield 'read the pairs: sentences were put together by their order, not their meaning'
  else {
    const counts = SIDES.map((side) => ({ zh, en })[side].version.paragraphs.length)
    yield `${counts[0]} Chinese and ${counts[1]} English paragraphs stand apart, the Chinese first; pair them by hand`
  }
  if (whole > 0) yield `${whole} paragraphs are paired as a whole; pair their sentences by hand`
  if (!languages) yield 'nobody said how the two languages came about; add “languages”'
  const authors = [zh, en].map(({ item }) => item.author?.name)
  if (authors[0] !== undefined && authors[1] !== undefined && authors[0] !== authors[1])
    yield `the authors are “${authors[0]}” and “${authors[1]}”; make sure that they are one person`
}

/** What a person must finish before a story is published, each as a sentence. */
export function leftToDo(pairing: Pairing, together: Together): string[] {
  const todo = [...onLanguages(pairing, together)]
  for (const { item, version } of SIDES.flatMap((side) => pairing[side] ?? [])) {
    const { rights, images, author, url } = item
    if (version.traditional)
      todo.push('the Simplified was converted from the Traditional, which is kept as “zh-Hant”; read it')
    if (rights === undefined) todo.push(`${item.origin} says nothing of its license; ask whether you may publish it`)
    else todo.push(`${item.origin} says of its license: “${rights}”; make sure that you may publish it`)
    if (author === undefined) todo.push(`${item.origin} names no author; make sure that the byline is right`)
    if (url === undefined) todo.push(`${item.origin} has no address; add “url” to its source`)
    if (images > 0) todo.push(`${images} images were left out; put one that you may use in seeds/images`)
    todo.push(...item.notes)
  }
  return todo
}
