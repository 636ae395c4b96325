import { useRef, type ToggleEvent } from 'react'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { useHydrated } from '../../lib/hydrated.tsx'
import { SettingsPanel } from './settings-panel.tsx'

/** The button “Aa” and the settings it opens. Without JavaScript it could do nothing, so it only keeps its place. */
export function ReadingSettings() {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const isHydrated = useHydrated()
  const button = useRef<HTMLButtonElement>(null)

  /* The browser itself returns the focus after Esc, but not after a click beside the panel. */
  function returnFocus({ newState }: ToggleEvent) {
    if (newState === 'closed' && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true })
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className={isHydrated ? 'settings-button' : 'settings-button invisible'}
        popoverTarget="settings"
        aria-label={t('settings.title')}
        {...ui}
      >
        Aa
      </button>
      {isHydrated && (
        <Part
          as="dialog"
          id="settings"
          popover="auto"
          aria-labelledby="settings-title"
          className="settings"
          onToggle={returnFocus}
          {...ui}
        >
          <div className="settings-row">
            <h2 id="settings-title">{t('settings.title')}</h2>
            <button type="button" popoverTarget="settings" popoverTargetAction="hide">
              {t('settings.close')}
            </button>
          </div>
          <SettingsPanel />
        </Part>
      )}
    </>
  )
}
