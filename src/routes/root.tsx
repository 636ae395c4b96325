import { isRouteErrorResponse, useRouteError } from 'react-router'
import { NeutralPage } from '../features/neutral-page/neutral-page.tsx'
import { translator } from '../i18n/i18n.ts'
import { LANGUAGES, type Language } from '../site/languages.ts'

/** What is shown where not even the language is known. */
export function ErrorBoundary() {
  const error = useRouteError()
  const message = isRouteErrorResponse(error) && error.status === 404 ? 'notFound' : 'crash'

  function title(language: Language): string {
    return translator(language)(`${message}.title`)
  }

  return (
    <>
      <title>{LANGUAGES.map(title).join(' · ')}</title>
      <meta name="robots" content="noindex" />
      <NeutralPage title={title} message={message} />
    </>
  )
}

/** Before the first content has arrived there is nothing to show; only the development server starts like that. */
export function HydrateFallback() {
  return null
}
