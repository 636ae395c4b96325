import { memo, useContext, type ElementType, type HTMLAttributes, type ReactNode } from 'react'
import { useInView } from '../lib/in-view.ts'
import { LANGUAGE_TAGS } from '../site/languages.ts'
import { InterfaceContext, LanguageContext, useLanguage } from './i18n.ts'
import { SettledContext } from './settled.ts'

interface KeptProps {
  isKept: boolean
  children: ReactNode
}

const Kept = memo(
  ({ isKept, children }: KeptProps) => (isKept ? null : children),
  (_before, { isKept }) => isKept,
)

/** Keeps what is not seen as it was, which in a new page is nothing, until what is seen has been painted. */
export function Later({ isSeen, children }: { isSeen: boolean; children: ReactNode }) {
  return <Kept isKept={!useContext(SettledContext) && !isSeen}>{children}</Kept>
}

interface PartProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'header' | 'main' | 'figure' | 'section' | 'aside' | 'footer' | 'dialog'
  /** Whether a new page is begun without it, because it stands below the first screen. */
  isBelow?: boolean
}

/* Chinese takes less room than English: a switch to it brings in what was just off the screen, which must not be late. */
const MARGIN = '35% 0px'

/**
 * A part of the page, which says its language. On a switch, and on the way to another page, the parts on the screen
 * change and are painted; then the others follow, since a phone takes as long for each screenful as for the one seen.
 */
export const Part = import.meta.env.SSR ? PartMarkup : FollowingPart

/* What a part does on a switch is most of the work of rendering it, and no part of its markup. */
function PartMarkup({ as = 'div', isBelow: _isBelow, children, ...props }: PartProps) {
  const Tag: ElementType = as
  const lang = LANGUAGE_TAGS[useLanguage()]
  return (
    <Tag {...props} lang={props.lang ?? lang}>
      {children}
    </Tag>
  )
}

/* It hands its languages on itself, or what it keeps would hear of the new ones and change all the same. */
function FollowingPart({ as = 'div', isBelow = false, children, ...props }: PartProps) {
  const Tag: ElementType = as
  const [watch, isInView] = useInView(MARGIN, !isBelow)
  const language = useLanguage()
  const spoken = useContext(InterfaceContext)

  return (
    <Later isSeen={isInView()}>
      <Tag {...props} ref={watch} lang={props.lang ?? LANGUAGE_TAGS[language]}>
        <LanguageContext value={language}>
          <InterfaceContext value={spoken}>{children}</InterfaceContext>
        </LanguageContext>
      </Tag>
    </Later>
  )
}
