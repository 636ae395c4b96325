import { runIn } from '../content/select.ts'
import type { Bilingual, NameSeed } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import { sideOf, type Language } from '../site/languages.ts'
import { listFormat } from './list-format.ts'
import type { Shared } from './relate.ts'

/** What the reader is told of why a story is related, in both languages. */
export interface Reason {
  zh: string
  en: string
}

/** What the words of a reason are taken from, in one script. */
export interface ReasonWords {
  /** Labels of the first story's key dates, in order. */
  events: readonly Bilingual[]
  names: ReadonlyMap<string, Pick<NameSeed, 'name'>>
}

function reasonIn(language: Language, shared: Shared, { events, names }: ReasonWords): string {
  const t = translator(language)
  if ('subject' in shared) return t('related.sameSubject')
  if ('event' in shared) {
    return t('related.sameEvent', { event: runIn(events[shared.event] ?? {}, language).text })
  }
  const shown = shared.names.flatMap((id) => names.get(id)?.name[sideOf(language)] ?? [])
  return t('related.sharedNames', { names: listFormat(language).format(shown) })
}

/**
 * Says why a story is related to another, in a few words.
 * @param words those of the first story, in the script of the Chinese
 */
export function reasonFor(shared: Shared, chinese: Language, words: ReasonWords): Reason {
  return { zh: reasonIn(chinese, shared, words), en: reasonIn('en', shared, words) }
}
