import { useLayoutEffect } from 'react'
import { Outlet, useLocation, useNavigationType, useParams, type LoaderFunctionArgs } from 'react-router'
import { siteQuery } from '../content/queries.ts'
import { Footer } from '../features/frame/footer.tsx'
import { Header } from '../features/frame/header.tsx'
import { Opening } from '../features/frame/opening.tsx'
import { LanguageSwitch } from '../features/language-switch/language-switch.tsx'
import { LineKeeper } from '../features/line-keeper/line-keeper.tsx'
import { Status } from '../features/status/status.tsx'
import { LanguageContext } from '../i18n/i18n.ts'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGE_TAGS } from '../site/languages.ts'
import { load, notFound } from './load.ts'

export async function loader(args: LoaderFunctionArgs) {
  if (!isLanguage(args.params['language'])) throw notFound()
  await load(args, siteQuery())
  return null
}

/* Within the line keeper: typefaces follow the language, so it must be set before lines are measured. */
function DocumentLanguage({ tag }: { tag: string }) {
  useLayoutEffect(() => {
    document.documentElement.lang = tag
  }, [tag])
  return null
}

/** The frame around every page of one language. */
export function Component() {
  const { language } = useParams()
  const current = isLanguage(language) ? language : DEFAULT_LANGUAGE

  return (
    <LanguageContext value={current}>
      <LineKeeper location={useLocation()} navigationType={useNavigationType()}>
        <DocumentLanguage tag={LANGUAGE_TAGS[current]} />
        <Header>
          <LanguageSwitch />
        </Header>
        <Outlet />
        <Footer />
        <Status />
        <Opening />
      </LineKeeper>
    </LanguageContext>
  )
}
