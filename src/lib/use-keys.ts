import { useEffect } from 'react'

const TAKES_TEXT = 'textarea, select, input:not([type="checkbox"], [type="radio"], [type="button"])'

function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TAKES_TEXT))
}

/**
 * Single keys that act anywhere on the page: never with a modifier, never while typing, never held down (WCAG 2.1.4).
 * @param keys what each key does, by its `KeyboardEvent.key` in lower case
 */
export function useKeys(keys: Record<string, () => void>, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat || isTyping(event)) return
      keys[event.key.toLowerCase()]?.()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isOn, keys])
}
