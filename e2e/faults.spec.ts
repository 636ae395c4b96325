import { expect, type Page, type Route } from '@playwright/test'
import { hydrated, languageLink, MISSING_FILE, open, related, test } from './reader.ts'
import { settings, settingsButton } from './settings.ts'

const TARGET = /xi-hosts-lee\.json$/
const HEADLINE = '中日关系紧张之际，习近平将接待李在明来访'

/* No prefetch, so that the fault meets the click. */
async function openWith(page: Page, fault: (route: Route) => Promise<void>) {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }))
  await page.route(TARGET, fault)
  await open(page, '/zh/')
}

function openStory(page: Page) {
  return related(page).getByRole('link', { name: HEADLINE }).click()
}

const FAULTS: { name: string; fault: (route: Route) => Promise<void>; says: string }[] = [
  { name: 'refused', fault: (route) => route.abort('connectionrefused'), says: '连不上网站。请检查网络，然后重试。' },
  { name: 'answered with 500', fault: (route) => route.fulfill({ status: 500 }), says: '服务器没有返回内容' },
  {
    name: 'cut off in the middle',
    fault: (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"slug":"xi-hosts-lee","headline":{"zh":"中' }),
    says: '收到的内容有损坏',
  },
  {
    name: 'answered with HTML',
    fault: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }),
    says: '收到的内容有损坏',
  },
]

test.describe('a content request', () => {
  test.use({ allowedMessages: /^error: Failed to load resource/ })

  for (const { name, fault, says } of FAULTS) {
    test(`that is ${name} ends in a message, in either language, and a retry that works`, async ({ page }) => {
      await openWith(page, fault)
      await openStory(page)
      await expect(page.getByRole('heading', { level: 1, name: '页面没能打开' })).toBeFocused()
      await expect(page.getByText(says)).toBeVisible()
      await languageLink(page, 'English').click()
      await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeVisible()
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'This page could not be loaded' })).toBeFocused()
      await page.unroute(TARGET)
      await page.getByRole('button', { name: 'Try again' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Xi to host Lee/ })).toBeFocused()
      await page.goBack()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
    })
  }

  test('that failed leaves the full page as a way around', async ({ page }) => {
    await openWith(page, (route) => route.abort())
    await openStory(page)
    await page.getByRole('link', { name: '打开完整页面' }).click()
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  })
})

test('a content request that takes 10 seconds says so meanwhile, and the story arrives', async ({ page }) => {
  test.setTimeout(40_000)
  await openWith(page, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 10_000))
    await route.continue()
  })
  await openStory(page)
  await expect(page.getByText('正在打开……')).toBeVisible()
  await expect(page.getByText('网络较慢，仍在载入。')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible({ timeout: 15_000 })
})

test.describe('after a new version was published', () => {
  test.use({ allowedMessages: MISSING_FILE })

  test('an open page that asks for content that is gone loads the story’s page, once', async ({ page }) => {
    const documents: string[] = []
    await openWith(page, (route) => (documents.length === 0 ? route.fulfill({ status: 404 }) : route.continue()))
    page.on('request', (request) => {
      if (request.isNavigationRequest()) documents.push(new URL(request.url()).pathname)
    })
    await openStory(page)
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
    await hydrated(page)
    expect(documents).toEqual(['/zh/stories/xi-hosts-lee/'])
  })

  test('content of a shape that this version does not know does the same', async ({ page }) => {
    await openWith(page, (route) => route.fulfill({ json: { version: 2, title: { zh: '新' } } }))
    await openStory(page)
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  })

  test('a script that is gone does the same', async ({ page }) => {
    await page.route(/assets\/published-.*\.js$/, (route) => route.fulfill({ status: 404 }))
    await openWith(page, (route) => route.continue())
    await openStory(page)
    await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
    await expect(page.getByRole('article')).toBeVisible()
  })

  test('a story that was withdrawn ends on the 404 page, in the reader’s language, without a loop', async ({
    page,
  }) => {
    await openWith(page, (route) => route.fulfill({ status: 404 }))
    await page.route('**/stories/xi-hosts-lee/', async (route) => {
      const response = await route.fetch({ url: route.request().url().replace('xi-hosts-lee', 'nowhere') })
      await route.fulfill({ response })
    })
    await openStory(page)
    await expect(page.getByRole('heading', { level: 1, name: '找不到这个页面' })).toBeVisible()
    await hydrated(page)
    await languageLink(page, 'English').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to the front page' }).click()
    await expect(page).toHaveURL('/en/')
  })
})

test.describe('offline', () => {
  test.use({ allowedMessages: /^error: Failed to load resource: net::ERR_INTERNET_DISCONNECTED/ })

  test('what was fetched stays readable in both languages, what was not says why', async ({ page, context }) => {
    await page.route(/lee-vows-to-revive-talks\.json$/, (route) => route.abort('internetdisconnected'))
    const prefetched = page.waitForResponse(/unification-minister-april-visit\.json$/)
    await open(page, '/zh/')
    await prefetched
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await languageLink(page, 'English').click()
    await related(page)
      .getByRole('link', { name: /^Unification minister/ })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Unification minister/)
    await related(page)
      .getByRole('link', { name: /^Lee vows/ })
      .click()
    await expect(page.getByText('The site could not be reached.')).toBeVisible()
    await context.setOffline(false)
    await page.unrouteAll()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Lee vows/)
  })
})

test('with storage blocked, reading, switching and going on work', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'] as const) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied', 'SecurityError')
        },
      })
    }
  })
  await page.goto('/')
  await expect(page).toHaveURL('/en/')
  await hydrated(page)
  await languageLink(page, '中文').click()
  await related(page).getByRole('link', { name: HEADLINE }).click()
  await expect(page.getByRole('heading', { level: 1, name: HEADLINE })).toBeVisible()
  await settingsButton(page).click()
  await settings(page).getByRole('checkbox').uncheck()
  await page.keyboard.press('2')
  await expect(page).toHaveURL('/zh/stories/xi-hosts-lee/')
  await page.goBack()
  await expect(page).toHaveURL('/zh/')
})

test('a page that the browser has translated can be read on, switched and left', async ({ page }) => {
  await open(page, '/en/')
  const translate = () =>
    page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const nodes: Node[] = []
      while (walker.nextNode())
        if (walker.currentNode.parentElement?.tagName !== 'SCRIPT') nodes.push(walker.currentNode)
      for (const node of nodes) {
        const font = document.createElement('font')
        font.textContent = `«${node.nodeValue}»`
        node.parentNode?.replaceChild(font, node)
      }
    })
  await translate()
  await page.getByRole('link', { name: '«中文»' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
  await expect(page.locator('#p1')).toContainText('外界关注朝美首脑会晤')
  await translate()
  await page.locator('aside').getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('韩国安保室长：尚无特金会谈消息，但会做好准备')
  await expect(page.locator('#p1')).toContainText('魏圣洛作出这一表态之前')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('举世瞩目明年可能的金特峰会')
})
