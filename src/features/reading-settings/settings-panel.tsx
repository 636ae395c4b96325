import { useTranslator } from '../../i18n/i18n.ts'
import { choose, resetPreferences, usePreference } from '../../reader/preferences.ts'
import { LANGUAGE_NAMES, LANGUAGE_TAGS } from '../../site/languages.ts'
import { Choice } from './choice.tsx'

/** Every reading setting, and the way back to how the page is without them. */
export function SettingsPanel() {
  const t = useTranslator()
  const hasShortcuts = usePreference('shortcuts') === 'on'

  return (
    <>
      <Choice
        name="textSize"
        legend={t('settings.textSize.legend')}
        label={(value) => t(`settings.textSize.${value}`)}
      />
      <Choice name="measure" legend={t('settings.measure.legend')} label={(value) => t(`settings.measure.${value}`)} />
      <Choice name="theme" legend={t('settings.theme.legend')} label={(value) => t(`settings.theme.${value}`)} />
      <Choice name="face" legend={t('settings.face.legend')} label={(value) => t(`settings.face.${value}`)} />
      <Choice
        name="interface"
        legend={t('settings.interface.legend')}
        label={(value) => (value === 'story' ? t('settings.interface.story') : LANGUAGE_NAMES[value])}
        lang={(value) => (value === 'story' ? undefined : LANGUAGE_TAGS[value])}
      />
      <div className="settings-row">
        <label>
          <input
            type="checkbox"
            checked={hasShortcuts}
            onChange={() => choose('shortcuts', hasShortcuts ? 'off' : 'on')}
          />
          <span>{t('settings.shortcuts')}</span>
        </label>
        <button type="button" onClick={resetPreferences}>
          {t('settings.reset')}
        </button>
      </div>
    </>
  )
}
