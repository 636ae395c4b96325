import { type ReactNode } from 'react'
import { existsIn, leadCells, partnerCells, type Columns } from '../../content/select.ts'
import type { Sentence } from '../../content/types.ts'
import { useInterfaceLanguage, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, sideOf } from '../../site/languages.ts'
import { paths } from '../../site/paths.ts'
import { useView } from '../../site/view.ts'
import { inView } from '../../site/views.ts'
import { Sentences } from '../../ui/sentences.tsx'

/** What a paired text shows, and in which languages. */
interface Texts {
  lead: ReactNode
  /** Set where the text is not in the page's language. */
  lang: string | undefined
  partner: ReactNode
  partnerLang: string
}

/** Fills a paired text from the sentences of a paragraph. */
export function useTexts(columns: Columns): (paragraph: readonly Sentence[]) => Texts {
  const language = useLanguage()
  const t = useTranslator()
  const noteLang = LANGUAGE_TAGS[useInterfaceLanguage()]
  const view = useView()
  const [leading, partner] = columns

  function note(only: 'zh' | 'en') {
    return t(`languageOnly.${only}`)
  }

  /* No link of the router's: cards answer the click (features/names), and a text has so many that each would be felt. */
  function renderName(id: string, text: string) {
    const { pathname, search } = inView({ pathname: paths.name(language, id), search: '', hash: '' }, view)
    return (
      <a key={id} href={pathname + search} aria-haspopup="dialog" className="mention">
        {text}
      </a>
    )
  }

  return (paragraph) => ({
    lead: <Sentences cells={leadCells(paragraph, columns)} note={note} noteLang={noteLang} renderName={renderName} />,
    lang: leading === language ? undefined : LANGUAGE_TAGS[leading],
    partner: existsIn(paragraph, partner) ? (
      <Sentences cells={partnerCells(paragraph, columns)} note={note} noteLang={noteLang} renderName={renderName} />
    ) : (
      <span lang={noteLang} className="missing">
        {t(`missingParagraph.${sideOf(partner)}`)}
      </span>
    ),
    partnerLang: LANGUAGE_TAGS[partner],
  })
}
