import { memo, useContext, type ElementType, type HTMLAttributes, type ReactNode } from 'react'
import { useInView } from '../lib/in-view.ts'
import { LANGUAGE_TAGS } from '../site/languages.ts'
import { InterfaceContext, LanguageContext, useLanguage } from './i18n.ts'
import { SettledContext } from './settled.ts'

interface KeptProps {
  isKept: boolean
  children: ReactNode
}

/* Shows what it showed before as long as that is to be kept. */
const Kept = memo(
  ({ children }: KeptProps) => children,
  (_before, { isKept }) => isKept,
)

interface PartProps extends HTMLAttributes<HTMLElement> {
  as?: 'div' | 'header' | 'main' | 'figure' | 'section' | 'aside' | 'footer' | 'dialog'
}

/* English takes up to half as much room again as Chinese, so that a switch brings in what was just off the screen. */
const MARGIN = '35% 0px'

/**
 * A part of the page, which says its language. On a switch the parts on the screen change and are painted; then the
 * others follow, since a phone takes as long for each screenful of a page as for the one that is seen.
 */
export function Part({ as = 'div', children, ...props }: PartProps) {
  const Tag: ElementType = as
  const [watch, isInView] = useInView(MARGIN)
  const isSettled = useContext(SettledContext)
  const language = useLanguage()
  const spoken = useContext(InterfaceContext)

  return (
    <Kept isKept={!isSettled && !isInView()}>
      <Tag {...props} ref={watch} lang={props.lang ?? LANGUAGE_TAGS[language]}>
        <LanguageContext value={language}>
          <InterfaceContext value={spoken}>{children}</InterfaceContext>
        </LanguageContext>
      </Tag>
    </Kept>
  )
}
