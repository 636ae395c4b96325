import type { ReactNode } from 'react'
import { usesAi } from '../../content/disclosure.ts'
import { authorIn, runIn } from '../../content/select.ts'
import type { Story } from '../../content/types.ts'
import { useInterfaceLanguage, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, SIDES, sideOf } from '../../site/languages.ts'

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      {children}
    </div>
  )
}

/** How a story was made: what an AI wrote, who checked it, how its languages came about, and its sources. */
export function Disclosure({ story }: { story: Story }) {
  const { byline, image, checked, sources } = story
  const spoken = useInterfaceLanguage()
  const t = useTranslator()
  const languages = useOrigin(story)
  const mustSay = usesAi(story)

  return (
    <dl>
      <Row term={t('disclosure.author.term')}>
        <dd>{t(`disclosure.author.${byline.kind}`, { name: authorIn(byline, spoken) })}</dd>
        {image?.generated && <dd>{t('disclosure.author.image')}</dd>}
      </Row>
      {(mustSay || checked) && (
        <Row term={t('disclosure.check.term')}>
          <dd>
            {checked
              ? t('disclosure.check.by', { name: runIn(checked.by, spoken).text, date: checked.date[sideOf(spoken)] })
              : t('disclosure.check.nobody')}
          </dd>
        </Row>
      )}
      {languages.length > 0 && (
        <Row term={t('disclosure.languages.term')}>
          {languages.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </Row>
      )}
      {(mustSay || sources.length > 0) && (
        <Row term={t('disclosure.sources.term')}>
          {sources.length === 0 && <dd>{t('disclosure.sources.none')}</dd>}
          <Sources sources={sources} />
        </Row>
      )}
    </dl>
  )
}

function useOrigin({ languages, lacks }: Story): string[] {
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const t = useTranslator()
  const said: string[] = []
  if (languages?.kind === 'together') said.push(t('disclosure.languages.together'))
  if (languages?.kind === 'translation') {
    const into = languages.from === 'zh' ? 'en' : 'zh'
    said.push(t(`disclosure.languages.${into}.${languages.by.kind}`, { name: authorIn(languages.by, spoken) }))
  }
  // What exists in one language only came about in no other.
  if (!languages && SIDES.every((side) => lacks[side] !== 'all')) said.push(t('disclosure.languages.unrecorded'))
  if (language === 'zh-hant' && lacks.zh !== 'all') said.push(t('disclosure.languages.converted'))
  return said
}

function Sources({ sources }: Pick<Story, 'sources'>) {
  const language = useLanguage()
  return sources.map(({ title, url }, index) => {
    const { text, lang = LANGUAGE_TAGS[language] } = runIn(title, language)
    return (
      // oxlint-disable-next-line react/no-array-index-key -- a source is its place
      <dd key={index} lang={lang}>
        {url === undefined ? (
          text
        ) : (
          <a href={url} rel="noopener">
            <span>{text}</span>{' '}
            <span lang="en" className="source-address">
              {url}
            </span>
          </a>
        )}
      </dd>
    )
  })
}
