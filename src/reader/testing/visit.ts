import { vi } from 'vitest'

/** What is chosen during a visit lives in the module, so each test is a visit of its own. */
export async function visit() {
  vi.resetModules()
  return import('../preferences.ts')
}

function refuse() {
  throw new DOMException('refused', 'QuotaExceededError')
}

interface Storage {
  /** What lies in storage to begin with, as text. */
  kept?: string
  /** A full one can be read and cannot take anything more; a blocked one may not even be read. */
  state?: 'open' | 'full' | 'blocked'
}

/** Puts storage in the browser's place, and hands out what lies in it. */
export function stubStorage({ kept, state = 'open' }: Storage = {}): Map<string, string> {
  const items = new Map<string, string>()
  if (kept !== undefined) items.set('duidu:preferences', kept)
  vi.stubGlobal('localStorage', {
    getItem: state === 'blocked' ? refuse : (key: string) => items.get(key) ?? null,
    setItem: state === 'open' ? (key: string, value: string) => items.set(key, value) : refuse,
  })
  return items
}

/** Puts a page in the browser's place, and hands out the attributes of its <html>. */
export function stubPage(): Map<string, string> {
  const attributes = new Map<string, string>()
  vi.stubGlobal('document', {
    documentElement: {
      setAttribute: (name: string, value: string) => attributes.set(name, value),
      removeAttribute: (name: string) => attributes.delete(name),
    },
  })
  return attributes
}

/** Puts a window in the browser's place; what it hands out tells it that another tab changed storage. */
export function stubWindow(): (key: string | null) => void {
  const target = new EventTarget()
  vi.stubGlobal('window', target)
  return (key) => target.dispatchEvent(Object.assign(new Event('storage'), { key }))
}
