import { useTranslator } from '../../i18n/i18n.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { openChoices } from './choices-open.ts'

/** Opens the choices again, from the foot of any page. */
export function ConsentButton() {
  const t = useTranslator()
  const isHydrated = useHydrated()
  return (
    <button
      type="button"
      className={isHydrated ? undefined : 'invisible'}
      onClick={({ currentTarget }) => openChoices(currentTarget)}
    >
      {t('consent.title')}
    </button>
  )
}
