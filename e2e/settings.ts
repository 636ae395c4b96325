import { expect, type Page } from '@playwright/test'
import { open } from './reader.ts'

const NAME = /^(?:阅读设置|Reading settings)$/

/** The button “Aa”. */
export function settingsButton(page: Page) {
  return page.getByRole('button', { name: NAME })
}

/** The panel that it opens. */
export function settings(page: Page) {
  return page.getByRole('dialog', { name: NAME })
}

/** One value of one setting. */
export function option(page: Page, group: string, name: string) {
  return settings(page).getByRole('group', { name: group }).getByRole('radio', { name, exact: true })
}

/** Opens a page and its reading settings. */
export async function openSettings(page: Page, path: string): Promise<void> {
  await open(page, path)
  await settingsButton(page).click()
  await expect(settings(page)).toBeVisible()
}

/** Puts preferences, or what is left of them, into the storage of a first visit. */
export function keepPreferences(page: Page, text: string) {
  return page.addInitScript((kept) => {
    if (localStorage.getItem('duidu:preferences') === null) localStorage.setItem('duidu:preferences', kept)
  }, text)
}

/** What <html> says of the settings; a value that is as if nothing had been chosen is not there. */
export function looks(page: Page) {
  return page.locator('html').evaluate(({ dataset }) => {
    const names = new Set(['interface', 'textSize', 'measure', 'theme', 'face'])
    return Object.fromEntries(Object.entries(dataset).filter(([name]) => names.has(name)))
  })
}
