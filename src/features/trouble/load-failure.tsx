import { createPath, useLocation, useNavigate, useNavigation } from 'react-router'
import type { FailureKind } from '../../content/fetch-content.ts'
import { useTranslator } from '../../i18n/i18n.ts'
import { Message } from './message.tsx'

/** A request failed: what happened, a second try, and the prerendered page as the way around. */
export function LoadFailure({ kind }: { kind: FailureKind }) {
  const t = useTranslator()
  const navigate = useNavigate()
  const location = useLocation()
  const isRetrying = useNavigation().state === 'loading'

  return (
    <Message title={t('failure.title')} body={t(`failure.${kind}`)}>
      <button
        type="button"
        className="button"
        aria-disabled={isRetrying}
        onClick={() => {
          if (!isRetrying) void navigate(location, { replace: true, preventScrollReset: true })
        }}
      >
        {t(isRetrying ? 'failure.retrying' : 'failure.retry')}
      </button>
      <a href={createPath(location)}>{t('failure.fullPage')}</a>
    </Message>
  )
}
