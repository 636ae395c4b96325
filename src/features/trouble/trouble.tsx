import { isRouteErrorResponse, useRouteError } from 'react-router'
import { ContentFailure } from '../../content/fetch-content.ts'
import { useTranslator } from '../../i18n/i18n.ts'
import { LoadFailure } from './load-failure.tsx'
import { Message } from './message.tsx'
import { NotFound } from './not-found.tsx'

/** What stands in place of a page that cannot be shown: it says which of three things happened, and the way on. */
export function Trouble() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />
  if (error instanceof ContentFailure) return <LoadFailure kind={error.kind} />
  return <Crash />
}

function Crash() {
  const t = useTranslator()
  return (
    <Message title={t('crash.title')} body={t('crash.body')}>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {t('crash.go')}
      </button>
    </Message>
  )
}
