import { AI_LABELS, aiPartIn } from '../src/content/disclosure.ts'
import { leadCells, partnerCells, plainText, type Cell, type Columns } from '../src/content/select.ts'
import type { Paragraph, RelatedCard, Site, Story } from '../src/content/types.ts'
import { translator } from '../src/i18n/i18n.ts'
import { LANGUAGE_NAMES, LANGUAGE_TAGS, LANGUAGES } from '../src/site/languages.ts'
import { alternatesOf, feedPaths, paths } from '../src/site/paths.ts'

/*
 * The reference: the page of a story as one would write it by hand, in Chinese with the English below each paragraph,
 * folded away as it is in Duidu: only pages that begin with the same screen can be compared by the largest thing on it.
 * It has every text of Duidu’s page (both languages, byline and what it discloses, key dates, names and their links,
 * related cards, footer), the same images at the same addresses, and the head that a search engine and a preview need.
 * It has no script, no data for one, no controls that need one, and no markup that only serves Duidu.
 */
const COLUMNS: Columns = ['zh', 'en']
const t = translator('zh')

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function sentences(cells: Cell[]): string {
  return cells
    .map(({ pieces, spaced }) => {
      const said = pieces.map(({ text, name }) =>
        name === undefined ? escape(text) : `<a href="${paths.name('zh', name)}">${escape(text)}</a>`,
      )
      return (spaced ? ' ' : '') + said.join('')
    })
    .join('')
}

function translation(words = '', attributes = ''): string {
  return `<details class="partner"><summary>${t('peek.en')}</summary><p lang="en"${attributes}>${words}</p></details>`
}

function paired(paragraph: Paragraph, attributes = ''): string {
  const [lead, partner] = [leadCells(paragraph, COLUMNS), partnerCells(paragraph, COLUMNS)].map(sentences)
  return `<p${attributes}>${lead}</p>\n${translation(partner, attributes)}`
}

function byline(story: RelatedCard | Story): string {
  const part = aiPartIn(story, 'zh')
  const ai = part ? `<mark>${t(AI_LABELS[part])}</mark> ` : ''
  return `<span class="byline">${ai}<time datetime="${story.published.iso}">${story.published.zh}</time></span>`
}

function disclosure(story: Story): string {
  const rows = [
    [t('disclosure.author.term'), t('disclosure.author.text'), story.image?.generated && t('disclosure.author.image')],
    [t('disclosure.check.term'), t('disclosure.check.none')],
    [t('disclosure.languages.term'), t('disclosure.languages.together')],
    [t('disclosure.sources.term'), t('disclosure.sources.none')],
  ]
  const list = rows.map(([term, ...said]) => {
    const words = said.flatMap((one) => (typeof one === 'string' ? [`<dd>${one}</dd>`] : []))
    return `<div><dt>${term}</dt>${words.join('')}</div>`
  })
  return `<details><summary>${byline(story)}</summary><dl>${list.join('\n')}</dl></details>`
}

function figure({ image }: Story): string {
  if (!image) return ''
  const { src, width, height, alt, generated } = image
  const caption = generated ? `<figcaption>${t('image.generated')}</figcaption>` : ''
  return `<figure><img src="${src}" alt="${escape(alt.zh)}" width="${width}" height="${height}">${caption}</figure>`
}

function events(story: Story): string {
  const list = story.events.map(({ date, expected, label }) => {
    const mark = expected ? ` ${t('events.expected')}` : ''
    return `<li><time datetime="${date.iso}">${date.zh}</time>${mark}\n${paired([label])}</li>`
  })
  return `<section class="events"><h2>${t('events.heading')}</h2>\n<ol>${list.join('\n')}</ol></section>`
}

function names(story: Story): string {
  const list = story.names.map(
    ({ id, name, role }) =>
      `<div><dt><a href="${paths.name('zh', id)}">${name.zh}</a> <span lang="en">${escape(name.en)}</span></dt><dd>${role.zh}</dd></div>`,
  )
  return `<section><h2>${t('names.heading')}</h2>\n<dl>${list.join('\n')}</dl></section>`
}

function card(story: RelatedCard): string {
  const { slug, image, headline, standfirst, reason } = story
  const thumbnail = image
    ? `<img src="${image.src}" alt="${t('image.generated')}" width="${image.width}" height="${image.height}" loading="lazy">\n`
    : ''
  return `<li>${thumbnail}<h3><a href="${paths.story('zh', slug)}">${escape(headline.zh ?? '')}</a></h3>
${byline(story)}
<p>${escape(plainText(standfirst, 'zh'))}</p>
<p class="reason">${escape(reason?.zh ?? '')}</p></li>`
}

function head(story: Story, { url, name }: Site, style: string): string {
  const address = { pathname: paths.story('zh', story.slug), search: '', hash: '' }
  const title = escape(story.headline.zh ?? '')
  const about = escape(plainText(story.standfirst, 'zh'))
  const others = alternatesOf(url, address).map(
    ({ language, href }) => `<link rel="alternate" hreflang="${LANGUAGE_TAGS[language]}" href="${href}">`,
  )
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${name.zh}</title>
<meta name="description" content="${about}">
<link rel="canonical" href="${url}${address.pathname}">
${others.join('\n')}
<link rel="alternate" type="application/rss+xml" title="${name.zh}" href="${feedPaths.rss('zh')}">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${about}">
<meta property="og:url" content="${url}${address.pathname}">
<meta property="og:image" content="${url}/social/${story.slug}.png">
<style>${style}</style>`
}

function languageLink(language: (typeof LANGUAGES)[number], slug: string): string {
  const current = language === 'zh' ? ' aria-current="true"' : ''
  return `<li><a href="${paths.story(language, slug)}" lang="${LANGUAGE_TAGS[language]}"${current}>${LANGUAGE_NAMES[language]}</a></li>`
}

/**
 * Makes the plain page of a story.
 * @param style the stylesheet, which stands in the page as Duidu’s does
 */
export function plainPage(story: Story, site: Site, style: string): string {
  return `<!doctype html>
<html lang="zh-Hans">
<head>
${head(story, site, style)}
</head>
<body>
<header><a class="skip" href="#story">${t('skip')}</a>
<a href="${paths.edition('zh')}"><img src="/seal.svg" alt="" width="40" height="40">${site.name.zh}</a>
<nav aria-label="${t('language')}"><ul>${LANGUAGES.map((language) => languageLink(language, story.slug)).join('')}</ul></nav></header>
<div class="page">
<main id="story"><article>
<h1>${escape(story.headline.zh ?? '')}</h1>
${translation(escape(story.headline.en ?? ''))}
${paired(story.standfirst, ' class="standfirst"')}
${disclosure(story)}
${figure(story)}
${story.body.map((paragraph, index) => `<div id="p${index + 1}">${paired(paragraph)}</div>`).join('\n')}
${events(story)}
${names(story)}
</article></main>
<aside><h2>${t('related.heading')}</h2>
<ul>${story.related.map(card).join('\n')}</ul></aside>
</div>
<footer><p>${t('aiNotice')}</p>
<nav aria-label="${t('footer')}"><ul>
<li><a href="${paths.about('zh')}">${t('about')}</a></li>
<li><a href="${paths.privacy('zh')}">${t('privacy')}</a></li>
<li><a href="${paths.licenses('zh')}">${t('licenses.link')}</a></li>
<li><a href="${feedPaths.rss('zh')}">${t('feed.link')}</a></li></ul></nav></footer>
</body>
</html>
`
}
