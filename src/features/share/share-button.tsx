import { useEffect, useState } from 'react'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { announce } from '../../lib/announce.ts'
import { lineInView } from '../../lib/place.ts'
import { useHydrated } from '../../lib/hydrated.tsx'

/** How long the outcome stays in sight, in milliseconds. */
const SHOWN = 4000

/* The page as it is read: its language and view are in the address, the paragraph is added where one is being read. */
function addressInView(): string {
  const paragraph = window.scrollY > 0 ? lineInView()?.id : undefined
  const address = new URL(window.location.href)
  address.hash = paragraph ?? ''
  return address.href
}

/* Who made the story goes with it; a link in the clipboard stays a bare link. */
async function share(url: string): Promise<'shared' | 'copied' | 'failed'> {
  const text = document.querySelector<HTMLElement>('[data-credit]')?.dataset['credit']
  const what = { title: document.title, url, ...(text !== undefined && { text }) }
  try {
    // Desktop browsers that can share do so in a dialog of the system; where there is none, a link in the clipboard serves.
    if (navigator.canShare?.(what)) {
      await navigator.share(what)
      return 'shared'
    }
    await navigator.clipboard.writeText(url)
    return 'copied'
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'shared' : 'failed'
  }
}

/** Shares the page in its present language and view, at the paragraph being read, or copies the link to it. */
export function ShareButton() {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const isHydrated = useHydrated()
  const [outcome, setOutcome] = useState<'copied' | 'failed'>()

  useEffect(() => {
    if (!outcome) return undefined
    const timer = setTimeout(() => setOutcome(undefined), SHOWN)
    return () => clearTimeout(timer)
  }, [outcome])

  async function onClick() {
    setOutcome(undefined)
    const result = await share(addressInView())
    if (result === 'shared') return
    setOutcome(result)
    announce(t(`share.${result}`))
  }

  return (
    <div className="share" {...ui}>
      <button
        type="button"
        aria-label={t('share.button')}
        title={t('share.button')}
        className={isHydrated ? 'icon-button' : 'icon-button invisible'}
        onClick={() => void onClick()}
      >
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
          <path d="M12 15V4m0 0L8 8m4-4 4 4M5 12v7h14v-7" />
        </svg>
      </button>
      {outcome && (
        <p aria-hidden="true" className="share-outcome">
          {t(`share.${outcome}`)}
        </p>
      )}
    </div>
  )
}
