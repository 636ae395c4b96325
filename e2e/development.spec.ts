import { expect } from '@playwright/test'
import { NOWHERE, PAGES } from './edition.ts'
import { hydrated, languageLink, open, related, test } from './reader.ts'
import { SITES } from './sites.ts'

/* React's development build reports hydration mismatches that its production build repairs in silence. */
test.use({
  baseURL: SITES.development.url,
  allowedMessages: /Download the React DevTools|status of 404/,
})

for (const path of ['/', ...PAGES, ...NOWHERE]) {
  test(`${path} hydrates without a word, also with a query and a fragment`, async ({ page }) => {
    for (const suffix of ['', '?from=test#p2']) {
      await page.goto(path + suffix)
      if (!path.startsWith('/nowhere')) await hydrated(page)
      await page.waitForLoadState('networkidle')
    }
  })
}

test('a whole visit leaves the console empty', async ({ page }) => {
  await open(page, '/zh/')
  await languageLink(page, 'English').click()
  await related(page).getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/\/stories\//)
  await page.keyboard.press('1')
  await page.goBack()
  await expect(page).toHaveURL('/en/')
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy')
})
