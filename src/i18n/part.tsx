import { useContext, useDeferredValue, type ComponentProps, type ElementType, type ReactNode } from 'react'
import { useInView } from '../lib/in-view.ts'
import { LANGUAGE_TAGS } from '../site/languages.ts'
import { InterfaceContext, LanguageContext } from './i18n.ts'

interface PartProps extends ComponentProps<'div'> {
  as?: 'div' | 'header' | 'main' | 'figure' | 'section' | 'aside' | 'footer'
  children: ReactNode
}

/* English takes up to half as much room again as Chinese, so that a switch brings in what was just off the screen. */
const MARGIN = '35% 0px'

/**
 * A part of the page, which says its language. On a switch the parts on the screen change and are painted; then the
 * others follow, since a phone takes as long for each screenful of a page as for the one that is seen.
 */
export function Part({ as = 'div', children, ...props }: PartProps) {
  const Tag: ElementType = as
  const [ref, isInView] = useInView(MARGIN)
  const language = useContext(LanguageContext)
  const now = {
    lang: LANGUAGE_TAGS[language],
    content: (
      <LanguageContext value={language}>
        <InterfaceContext value={useContext(InterfaceContext)}>{children}</InterfaceContext>
      </LanguageContext>
    ),
  }
  const later = useDeferredValue(now)
  const { lang, content } = isInView() ? now : later

  return (
    <Tag ref={ref} lang={lang} {...props}>
      {content}
    </Tag>
  )
}
