import { useEffect } from 'react'
import { usePreference } from '../../reader/preferences.ts'
import { LANGUAGES } from '../../site/languages.ts'
import { useLanguageSwitch } from './use-language-switch.ts'

const TAKES_TEXT = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])'

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TAKES_TEXT))
}

/** Keys 1 and 2 switch language: never with a modifier, never while typing, never when turned off. */
export function useShortcuts(): void {
  const switchTo = useLanguageSwitch()
  const isOn = usePreference('shortcuts') === 'on'

  useEffect(() => {
    if (!isOn) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat || isTyping(event)) return
      const language = LANGUAGES[Number(event.key) - 1]
      if (language) switchTo(language)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, switchTo])
}
