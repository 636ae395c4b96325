import { expect } from '@playwright/test'
import { open, test } from './reader.ts'

test.describe('an address that a host serves beside the page’s own', () => {
  for (const path of ['/zh/index.html', '/zh']) {
    test(`${path} becomes the page’s own, and its links work`, async ({ page }) => {
      await open(page, path)
      await expect(page).toHaveURL('/zh/')
      await page.keyboard.press('2')
      await expect(page).toHaveURL('/en/')
      await expect(page.getByRole('main')).toHaveCount(1)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^All eyes/)
    })
  }
})
