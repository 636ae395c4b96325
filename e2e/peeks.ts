import type { Locator, Page } from '@playwright/test'

/** What the button that shows a paragraph's translation is called, in every language. */
export const PEEK_NAME = /^(?:看译文|看譯文|Show in Chinese)$/

/** The buttons of all paragraphs; with a paragraph's id, its own. */
export function peekButton(page: Page, paragraph?: string): Locator {
  return page.locator(paragraph === undefined ? 'main' : `#${paragraph}`).getByRole('button', { name: PEEK_NAME })
}
