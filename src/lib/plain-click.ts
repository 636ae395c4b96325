import type { MouseEvent } from 'react'

/** Whether a click asks for a page here and now. One with a key or another button asks the browser for something else. */
export function isPlainClick({ button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !altKey && !shiftKey
}
