import { useTranslator } from '../../i18n/i18n.ts'
import { useHydrated } from '../../lib/use-hydrated.ts'
import { choose, usePreference } from '../../reader/preferences.ts'

/** Turns the keys 1 and 2 off and on (WCAG 2.1.4). Without JavaScript there are no such keys, so it only keeps its place. */
export function ShortcutsToggle() {
  const t = useTranslator()
  const isOn = usePreference('shortcuts') === 'on'
  const isHydrated = useHydrated()

  return (
    <label className={isHydrated ? 'shortcuts' : 'shortcuts invisible'}>
      <input type="checkbox" checked={isOn} onChange={() => choose('shortcuts', isOn ? 'off' : 'on')} />
      <span>{t('shortcuts')}</span>
    </label>
  )
}
