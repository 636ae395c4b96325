import type { BrowserContext, Page } from '@playwright/test'
import { DEVICE_DATA } from '../src/reader/device-data.ts'

/** The question about statistics. */
export function choices(page: Page) {
  return page.getByRole('region', { name: /^(?:Cookie 设置|Cookie 設定|Cookie choices)$/ })
}

/** One of its answers, in English. */
export function choiceButton(page: Page, name: 'Accept' | 'Reject') {
  return choices(page).getByRole('button', { name, exact: true })
}

interface SentEvent {
  name: string
  url: string
  props?: { to: string }
}

/** Every event that leaves for the endpoint, as the server gets it. */
export function noteEvents(context: BrowserContext): SentEvent[] {
  const events: SentEvent[] = []
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/event') events.push(request.postDataJSON())
  })
  return events
}

/** What lies on the device, and cookies, of which there are never any. */
export async function held(page: Page): Promise<{ keys: string[]; cookies: number }> {
  const keys = await page.evaluate(() => Object.keys(localStorage).toSorted())
  return { keys, cookies: (await page.context().cookies()).length }
}

/** Puts a choice into the storage of a first visit. */
export async function keepChoice(context: BrowserContext, value: string): Promise<void> {
  await context.addInitScript(
    ([key, text]) => {
      if (localStorage.getItem(key) === null) localStorage.setItem(key, text)
    },
    [DEVICE_DATA.consent.key, value] as const,
  )
}
