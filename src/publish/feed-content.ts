import { createElement as h, Fragment, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { authorIn, columnsOf, leadCells, runIn, type Columns } from '../content/select.ts'
import type { Paragraph, ServedImage, Story } from '../content/types.ts'
import { translator } from '../i18n/i18n.ts'
import { LANGUAGE_TAGS, sideOf, type Language } from '../site/languages.ts'

/** A story as a feed in one language carries it. */
export interface FeedText {
  story: Story
  language: Language
  /** Where the site is served from. */
  origin: string
}

/** Who reported a story, in words: an AI is never a nameless author. */
export function authorLabel({ byline }: Pick<Story, 'byline'>, language: Language): string {
  return byline.kind === 'ai' ? translator(language)('byline.ai') : authorIn(byline, language)
}

/** How the text came into the language that is read, if it was translated. */
function translationLabel({ languages }: Story, read: Language, language: Language): string | undefined {
  if (languages?.kind !== 'translation' || languages.from === sideOf(read)) return undefined
  const name = authorIn(languages.by, language)
  return translator(language)(`disclosure.languages.from.${languages.from}.${languages.by.kind}`, { name })
}

/* What must be known before the first sentence. */
function labels({ story, language }: FeedText, [read]: Columns): string[] {
  const t = translator(language)
  const side = sideOf(language)
  const { byline, published, modified, gaps } = story
  return [
    t(`byline.${byline.kind}`, { name: authorIn(byline, language) }),
    translationLabel(story, read, language),
    published[side],
    modified && t('disclosure.updated', { date: modified[side] }),
    read === language ? gaps?.[side] : t(`storyStandIn.${side}`),
  ].filter((label) => label !== undefined)
}

/* The sentences of a paragraph; one that stands in for a missing one is marked as being in its own language. */
function sentences(paragraph: Paragraph, columns: Columns): ReactNode[] {
  return leadCells(paragraph, columns).flatMap(({ pieces, lang, spaced }) => {
    const text = pieces.map((piece) => piece.text).join('')
    return [spaced ? ' ' : '', lang === undefined ? text : h('span', { lang }, text)]
  })
}

function figure({ src, alt, width, height, caption, generated }: ServedImage, text: FeedText, columns: Columns) {
  const { language, origin } = text
  // Without “lazy”, React would put a preload link before the story.
  const image = { src: new URL(src, origin).href, alt: alt[sideOf(language)], width, height, loading: 'lazy' } as const
  const run = caption && runIn(caption, ...columns)
  return h(
    'figure',
    null,
    h('img', image),
    h(
      'figcaption',
      null,
      run && h('p', { lang: run.lang ?? LANGUAGE_TAGS[columns[0]] }, run.text),
      generated && h('p', null, translator(language)('image.generated')),
    ),
  )
}

/** A text for a place where HTML is expected. */
export function textAsHtml(text: string): string {
  return renderToStaticMarkup(h(Fragment, null, text))
}

/** The whole story as HTML: who reported it and when, the picture, and every sentence, escaped. */
export function storyHtml(text: FeedText): string {
  const { story, language } = text
  const columns = columnsOf(story, language)
  const lang = columns[0] === language ? undefined : LANGUAGE_TAGS[columns[0]]
  return renderToStaticMarkup(
    h(
      'div',
      { lang: LANGUAGE_TAGS[language] },
      ...labels(text, columns).map((label) => h('p', null, label)),
      story.image && figure(story.image, text, columns),
      h(
        'div',
        { lang },
        ...[story.standfirst, ...story.body].map((paragraph) => h('p', null, ...sentences(paragraph, columns))),
      ),
    ),
  )
}
