import type { ReactNode } from 'react'
import { usesAi } from '../../content/disclosure.ts'
import { authorIn, runIn } from '../../content/select.ts'
import type { Bilingual, Story } from '../../content/types.ts'
import { useInterfaceLanguage, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, sideOf } from '../../site/languages.ts'

/** How a story was made: what an AI wrote, who checked it, how its languages came about, and its sources. */
export function Disclosure({ story }: { story: Story }) {
  const { byline, image, checked, languages, lacks, sources } = story
  const language = useLanguage()
  const spoken = useInterfaceLanguage()
  const t = useTranslator()
  const rows = {
    author: [byline.kind === 'ai' ? t('disclosure.author.text') : authorIn(byline, spoken)],
    check: [] as string[],
    languages: [] as string[],
    sources: sources.map((source): ReactNode => <Source key={runIn(source.title, language).text} source={source} />),
  }
  if (image?.generated) rows.author.push(t('disclosure.author.image'))

  if (checked) {
    const name = runIn(checked.by, spoken).text
    rows.check.push(t('disclosure.check.by', { name, date: checked.date[sideOf(spoken)] }))
  }
  if (usesAi(story)) {
    if (!checked) rows.check.push(t('disclosure.check.none'))
    if (sources.length === 0) rows.sources.push(t('disclosure.sources.none'))
  }

  if (languages?.kind === 'translation') {
    const { from, by } = languages
    rows.languages.push(t(`disclosure.languages.from.${from}.${by.kind}`, { name: authorIn(by, spoken) }))
  } else if (languages ?? !Object.values(lacks).includes('all')) {
    // What exists in one language only came about in no other.
    rows.languages.push(t(`disclosure.languages.${languages ? 'together' : 'unrecorded'}`))
  }
  if (language === 'zh-hant' && lacks.zh !== 'all') rows.languages.push(t('disclosure.languages.converted'))

  return (
    <dl>
      {(['author', 'check', 'languages', 'sources'] as const).map((row) => {
        const said: ReactNode[] = rows[row]
        return (
          said.length > 0 && (
            <div key={row}>
              <dt>{t(`disclosure.${row}.term`)}</dt>
              {said.map((item, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- what is said is its place
                <dd key={index}>{item}</dd>
              ))}
            </div>
          )
        )
      })}
    </dl>
  )
}

function Source({ source: { title, url, rights } }: { source: Story['sources'][number] }) {
  const name = <Run of={title} />
  return (
    <>
      {url === undefined ? (
        name
      ) : (
        <a href={url} rel="noopener">
          {name} <span lang="en">{url}</span>
        </a>
      )}
      {rights && (
        <>
          <br />
          <Run of={rights} />
        </>
      )}
    </>
  )
}

function Run({ of }: { of: Bilingual }) {
  const language = useLanguage()
  const { text, lang = LANGUAGE_TAGS[language] } = runIn(of, language)
  return <span lang={lang}>{text}</span>
}
