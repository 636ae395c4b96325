import { expect, test as base, type Page } from '@playwright/test'

interface Fixtures {
  /** What the browser's console may say in this test; everything else fails it. */
  allowedMessages: RegExp
  consoleGuard: void
}

/** A test in which any console message, uncaught error or request to another site is a failure. */
export const test = base.extend<Fixtures>({
  allowedMessages: [/^$/, { option: true }],
  consoleGuard: [
    async ({ context, allowedMessages, baseURL }, use) => {
      const found: string[] = []
      context.on('console', (message) => found.push(`${message.type()}: ${message.text()}`))
      context.on('weberror', (error) => found.push(`uncaught: ${error.error().message}`))
      context.on('request', (request) => {
        if (!/^(?:data:|http:\/\/127\.0\.0\.1:)/.test(request.url())) found.push(`request to ${request.url()}`)
      })
      // Chromium logs a violation too; this holds even where it would not.
      await context.addInitScript(() =>
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          // oxlint-disable-next-line eslint/no-console -- the guard reads the console
          console.error(`policy violated: ${violatedDirective} ${blockedURI} ${sample}`),
        ),
      )
      await use()
      expect(
        found.filter((message) => !allowedMessages.test(message)),
        `console of ${baseURL}`,
      ).toEqual([])
    },
    { auto: true },
  ],
})

/** What Chromium says of any document or file that answers 404. */
export const MISSING_FILE = /Failed to load resource: the server responded with a status of 404/

/** Waits until React has taken over the page: the button of the reading settings shows only then. */
export async function hydrated(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^(?:阅读设置|閱讀設定|Reading settings)$/ })).toBeVisible()
}

/** Opens a page and waits until it is interactive. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await hydrated(page)
}

/** Where the top of a paragraph stands in the window, in CSS pixels. */
export function topOf(page: Page, id: string): Promise<number> {
  return page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top)
}

/** Notes every request from now on, but for the icon that the browser takes from its cache at every new address. */
export function noteRequests(page: Page): string[] {
  const requests: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname !== '/favicon.svg') requests.push(pathname)
  })
  return requests
}

function languageSwitch(page: Page) {
  return page.getByRole('navigation', { name: /^(?:语言|語言|Language)$/ })
}

/** A language link by its own name. */
export function languageLink(page: Page, name: '中文' | '繁體中文' | 'English') {
  return languageSwitch(page).getByRole('link', { name, exact: true })
}

/** The button that sets both languages side by side. */
export function viewButton(page: Page) {
  return languageSwitch(page).getByRole('button', { name: /^(?:对照|對照|Side by side)$/ })
}

/** The sidebar. */
export function related(page: Page) {
  return page.getByRole('complementary', { name: /^(?:相关报道|相關報導|Related stories)$/ })
}

/** Spaces text as a reader may (WCAG 2.2, success criterion 1.4.12), by a sheet that no security policy minds. */
export function spaceText(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    )
    document.adoptedStyleSheets.push(sheet)
  })
}
