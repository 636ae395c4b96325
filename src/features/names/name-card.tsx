import { useQuery } from '@tanstack/react-query'
import { useId, useLayoutEffect, useRef } from 'react'
import { nameQuery } from '../../content/queries.ts'
import { runIn } from '../../content/select.ts'
import type { MentionedName } from '../../content/types.ts'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { LANGUAGE_TAGS, partnerOf, scriptOf, sideOf } from '../../site/languages.ts'
import { PageLink } from '../../site/page-link.tsx'
import { paths } from '../../site/paths.ts'

/** A card lists this many stories; the name's page has all of them. */
const LISTED = 5

/** Distance of the card from the name and from the edge of the window, in CSS pixels. */
const GAP = 8

interface NameCardProps {
  name: MentionedName
  /** The name in the text. */
  anchor: HTMLElement
  onClose: () => void
}

/* Below the name where there is room, else above it, and in any case within the window. On narrow windows the stylesheet puts the card at the bottom. */
function place(card: HTMLElement, anchor: HTMLElement): void {
  const box = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const below = box.bottom + GAP
  const wanted = below + height + GAP <= window.innerHeight ? below : box.top - GAP - height
  const top = Math.max(GAP, Math.min(wanted, window.innerHeight - height - GAP))
  const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP))
  card.style.setProperty('--card-x', `${left + window.scrollX}px`)
  card.style.setProperty('--card-y', `${top + window.scrollY}px`)
  card.dataset['placed'] = ''
}

/** A name in both forms, who or what it is, and the latest stories that mention it. */
export function NameCard({ name: { id, name, role }, anchor, onClose }: NameCardProps) {
  const card = useRef<HTMLDialogElement>(null)
  const title = useId()
  const language = useLanguage()
  const partner = partnerOf(language)
  const t = useTranslator()
  const ui = useInterfaceProps()
  const { data, isError, refetch, isFetching } = useQuery(nameQuery(id, scriptOf(language)))

  useLayoutEffect(() => {
    const element = card.current
    if (!element) return undefined
    // Shown in sight first: the browser focuses what it opens, and would scroll to it.
    element.showPopover()
    element.focus({ preventScroll: true })
    function onToggle(event: ToggleEvent) {
      if (event.newState === 'closed') onClose()
    }
    element.addEventListener('toggle', onToggle)
    return () => element.removeEventListener('toggle', onToggle)
  }, [onClose])

  useLayoutEffect(() => {
    if (card.current) place(card.current, anchor)
  })

  return (
    <dialog ref={card} popover="auto" tabIndex={-1} aria-labelledby={title} className="name-card">
      <p className="name-forms">
        <b id={title}>{name[sideOf(language)]}</b>
        <span lang={LANGUAGE_TAGS[partner]}>{name[sideOf(partner)]}</span>
      </p>
      <p>{role[sideOf(language)]}</p>
      <h2 {...ui}>{t('names.stories')}</h2>
      {data ? (
        <ul>
          {data.stories.slice(0, LISTED).map(({ slug, headline }) => {
            const { text, lang } = runIn(headline, language)
            return (
              <li key={slug}>
                <PageLink to={paths.story(language, slug)} lang={lang}>
                  {text}
                </PageLink>
              </li>
            )
          })}
        </ul>
      ) : (
        <p {...ui}>{t(isError && !isFetching ? 'failure.unreachable' : 'loading.opening')}</p>
      )}
      <p className="card-actions" {...ui}>
        {isError && (
          <button
            type="button"
            onClick={() => {
              // The button goes, and what it held the focus for must keep it.
              card.current?.focus({ preventScroll: true })
              void refetch()
            }}
          >
            {t('failure.retry')}
          </button>
        )}
        <PageLink to={paths.name(language, id)}>{t('names.page')}</PageLink>
        <button type="button" onClick={() => card.current?.hidePopover()}>
          {t('names.close')}
        </button>
      </p>
    </dialog>
  )
}
