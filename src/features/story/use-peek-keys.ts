import { useEffect } from 'react'
import { lineInView } from '../../lib/place.ts'
import { useKeys } from '../../lib/use-keys.ts'
import { usePreference } from '../../reader/preferences.ts'

const OPEN = '.peek[aria-expanded="true"]'

const PEEKABLE = '.row:has(.peek)'

/* P: the row that has the focus, else the one being read. */
function togglePeek() {
  const row = document.activeElement?.closest(PEEKABLE) ?? lineInView(PEEKABLE)
  press(row?.querySelector<HTMLElement>('.peek'))
}

function closePeek({ key, defaultPrevented }: KeyboardEvent) {
  if (key !== 'Escape' || defaultPrevented || document.querySelector(':popover-open')) return
  const around = document.activeElement?.closest('.row')?.querySelector<HTMLElement>(OPEN)
  press(around ?? [...document.querySelectorAll<HTMLElement>(OPEN)].at(-1))
}

/* Side by side every partner is open already, and no button is shown. */
function press(button: HTMLElement | null | undefined) {
  if (!button?.checkVisibility()) return
  button.focus({ preventScroll: true })
  button.click()
}

const KEYS = { p: togglePeek }

/**
 * P opens and closes the partner of the paragraph that has the focus or is being read; Escape closes the one around the
 * focus, else the last one that is open. The focus is on the paragraph's button afterwards.
 */
export function usePeekKeys(): void {
  useKeys(KEYS, usePreference('shortcuts') === 'on')

  useEffect(() => {
    document.addEventListener('keydown', closePeek)
    return () => document.removeEventListener('keydown', closePeek)
  }, [])
}
