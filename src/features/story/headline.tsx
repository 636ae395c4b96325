import { runIn, type Columns } from '../../content/select.ts'
import type { Bilingual } from '../../content/types.ts'
import { useInterfaceLanguage, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, sideOf } from '../../site/languages.ts'
import { HeadlineText, type Headed } from '../../ui/headline-text.tsx'
import { PairedText } from './paired-text.tsx'

interface HeadlineProps {
  of: Headed & { headline: Bilingual }
  columns: Columns
  as?: 'h1' | 'h2'
  line?: string
}

/** A headline in both languages, the second shown side by side only. */
export function Headline({ of, columns: [lead, partner], as = 'h1', line = 'headline' }: HeadlineProps) {
  const t = useTranslator()
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const { text } = runIn(of.headline, lead)
  const other = of.headline[sideOf(partner)]

  return (
    <hgroup data-line={line} className="row">
      <PairedText
        as={as}
        lead={
          <span data-sentence={0}>
            <HeadlineText text={text} of={of} />
          </span>
        }
        lang={lead === language ? undefined : LANGUAGE_TAGS[lead]}
        partner={
          other === undefined ? (
            <span lang={LANGUAGE_TAGS[spoken]} className="missing">
              {t(`gaps.${sideOf(partner)}.all`)}
            </span>
          ) : (
            <span data-sentence={0}>
              <HeadlineText text={other} of={of} />
            </span>
          )
        }
        partnerLang={LANGUAGE_TAGS[partner]}
      />
    </hgroup>
  )
}
