import { useNavigation } from 'react-router'
import { useTranslator } from '../../i18n/i18n.ts'

/** Says that the next page is on its way, once that takes longer than a moment (the delays are in the stylesheet). */
export function Opening() {
  const t = useTranslator()
  if (useNavigation().state !== 'loading') return null

  return (
    <div className="opening">
      <p>{t('loading.opening')}</p>
      <p>{t('loading.slow')}</p>
    </div>
  )
}
