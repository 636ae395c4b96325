import type { EditionLink } from '../../content/types.ts'
import type { Language } from '../../site/languages.ts'
import { paths } from '../../site/paths.ts'

/** Where an edition is read: the current one is the front page. */
export function editionAddress(language: Language, { id }: EditionLink): string {
  return id === undefined ? paths.edition(language) : paths.pastEdition(language, id)
}
