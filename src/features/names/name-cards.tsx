import { useCallback, useState, type MouseEvent, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { MentionedName } from '../../content/types.ts'
import { useLanguage } from '../../i18n/i18n.ts'
import { isPlainClick } from '../../lib/plain-click.ts'
import { paths } from '../../site/paths.ts'

interface NameCardsProps {
  /** The names that can be marked in what is inside. */
  names: MentionedName[]
  children: ReactNode
}

type NameCard = typeof import('./name-card.tsx').NameCard

interface OpenCard {
  name: MentionedName
  /** The name in the text. */
  anchor: HTMLAnchorElement
  /** The history entry it was opened on; the card belongs to the page as it was then. */
  entry: string
  Card: NameCard
}

/** Opens a card for a name that is marked in the text, instead of following the link to its page. */
export function NameCards({ names, children }: NameCardsProps) {
  const { key: entry } = useLocation()
  const navigate = useNavigate()
  const language = useLanguage()
  const [open, setOpen] = useState<OpenCard>()
  const close = useCallback(() => setOpen(undefined), [])

  async function openCard(name: MentionedName, anchor: HTMLAnchorElement) {
    const loaded = await import('./name-card.tsx').catch(() => undefined)
    if (loaded) setOpen({ name, anchor, entry, Card: loaded.NameCard })
    // Where the card cannot be had, the name's page says the same and more.
    else void navigate(anchor.pathname + anchor.search)
  }

  function onClickCapture(event: MouseEvent) {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.mention') : null
    const name = anchor && names.find(({ id }) => anchor.pathname === paths.name(language, id))
    if (!name || !isPlainClick(event)) return
    event.preventDefault()
    void openCard(name, anchor)
  }

  return (
    <div className="contents" onClickCapture={onClickCapture}>
      {children}
      {open?.entry === entry && <open.Card key={open.name.id} name={open.name} anchor={open.anchor} onClose={close} />}
    </div>
  )
}
