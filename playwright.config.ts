import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/browser.mjs'
import { ANSWERED } from './e2e/answered.ts'
import { SITES } from './e2e/sites.ts'

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'build/reports/e2e',
  fullyParallel: true,
  // A shared machine may take several times as long as a laptop.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  workers: 3,
  reporter: [['dot'], ['json', { outputFile: 'build/reports/e2e.json' }]],
  use: {
    baseURL: SITES.edition.url,
    // Most journeys are those of a reader who has answered the question about statistics (consent.spec.ts has the others).
    storageState: ANSWERED,
    locale: 'en-GB',
    viewport: { width: 1440, height: 900 },
    launchOptions: {
      executablePath: findBrowser(),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        '--no-first-run',
        '--font-render-hinting=none',
        '--force-color-profile=srgb',
      ],
    },
  },
  webServer: Object.values(SITES).map(({ folder, port, url }) => ({
    command: `node src/publish/serve.ts --site ${folder} --port ${port}`,
    url,
    reuseExistingServer: false,
  })),
})
