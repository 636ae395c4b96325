import { expect } from '@playwright/test'
import { DISTINCT_PAGES, NOWHERE } from './edition.ts'
import { hydrated, languageLink, open, related, test } from './reader.ts'
import { SITES } from './sites.ts'

/* React's development build reports hydration mismatches that its production build repairs in silence. */
test.use({
  baseURL: SITES.development.url,
  allowedMessages: /Download the React DevTools|status of 404/,
})

for (const path of ['/', ...DISTINCT_PAGES, ...NOWHERE]) {
  test(`${path} hydrates without a word, also with a query, a fragment and side by side`, async ({ page }) => {
    for (const suffix of ['', '?from=test#p2', '?view=parallel']) {
      await page.goto(path + suffix)
      if (!path.startsWith('/nowhere')) await hydrated(page)
      await page.waitForLoadState('networkidle')
    }
  })
}

test('a whole visit leaves the console empty', async ({ page }) => {
  await open(page, '/zh/')
  await languageLink(page, 'English').click()
  await page.keyboard.press('3')
  await expect(page).toHaveURL('/en/?view=parallel')
  await related(page).getByRole('link').nth(1).click()
  await expect(page).toHaveURL(/\/stories\/.*\?view=parallel$/)
  await languageLink(page, '繁體中文').click()
  await expect(page).toHaveURL(/\/zh-hant\/stories\//)
  await page.keyboard.press('3')
  await page.goBack()
  await expect(page).toHaveURL('/en/?view=parallel')
  await page.getByRole('link', { name: 'Privacy' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Privacy')
})
