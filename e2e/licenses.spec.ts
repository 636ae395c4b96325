import { existsSync, readFileSync } from 'node:fs'
import { expect } from '@playwright/test'
import { build } from 'vite'
import { licensesFile } from '../src/content/published.ts'
import { contentPaths, paths } from '../src/site/paths.ts'
import { languageLink, open, test } from './reader.ts'
import { SITES } from './sites.ts'

const { folder } = SITES.edition
const LICENSES = licensesFile.parse(JSON.parse(readFileSync(folder + contentPaths.licenses(), 'utf8')))
const PERMISSIVE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']

/* Where each piece of the published scripts comes from, as source maps of the same build tell, which are not published. */
async function packagesInScripts(): Promise<string[]> {
  const result = await build({ logLevel: 'error', build: { write: false, sourcemap: 'hidden' } })
  const outputs = 'output' in result ? result.output : []
  const chunks = outputs.flatMap((file) => (file.type === 'chunk' ? [file] : []))
  expect(chunks.length).toBeGreaterThan(1)
  for (const { fileName } of chunks) expect(existsSync(`${folder}/${fileName}`), `${fileName} is published`).toBe(true)
  const sources = chunks.flatMap(({ map }) => map?.sources ?? [])
  return [...new Set(sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []))]
}

test('every package with code in a script of the site is listed with the text of its license', async () => {
  const packages = await packagesInScripts()

  expect(packages).toEqual(expect.arrayContaining(['react', 'react-dom', 'react-router', 'i18next']))
  expect(LICENSES.map(({ name }) => name)).toEqual(expect.arrayContaining([...packages, 'duidu', 'tailwindcss']))
  for (const { name, text } of LICENSES) expect(text, name).toMatch(/Copyright|\(c\)/i)
})

test('every license asks for no more than to be named', () => {
  for (const { name, identifier } of LICENSES) expect(PERMISSIVE, name).toContain(identifier)
})

test('the list that the build makes for itself is not served', async ({ request }) => {
  for (const path of ['.vite/licenses.json', '.vite/license.md', '.vite/manifest.json']) {
    expect((await request.get(`/${path}`)).status(), path).toBe(404)
  }
})

for (const [language, link, title] of [
  ['zh', '开源许可', '开源许可'],
  ['zh-hant', '開源許可', '開源許可'],
  ['en', 'Licenses', 'Open-source licenses'],
] as const) {
  test(`the foot of every page in ${language} leads to the licenses, and each opens to its text`, async ({ page }) => {
    await open(page, paths.edition(language))
    await page.getByRole('contentinfo').getByRole('link', { name: link, exact: true }).click()
    await expect(page).toHaveURL(paths.licenses(language))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    const rows = page.getByRole('main').getByRole('group')
    await expect(rows).toHaveCount(LICENSES.length)
    const row = rows.filter({ hasText: 'react-router' })
    const text = row.getByText('Permission is hereby granted')
    await expect(text).toBeHidden()
    await row.getByText('react-router').click()
    await expect(text).toBeVisible()
    await expect(text).toHaveJSProperty('lang', '')
    await expect(row.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', 'en')
  })
}

test('the licenses can be read without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto(paths.licenses('en'))
  await page.getByText('react-dom').click()
  await expect(page.getByText('Meta Platforms').filter({ visible: true })).toHaveCount(1)
  await context.close()
})

test('a text that is open stays open through a switch of language', async ({ page }) => {
  await open(page, paths.licenses('zh'))
  await page.getByText('i18next', { exact: true }).click()
  await languageLink(page, 'English').click()
  await expect(page).toHaveURL(paths.licenses('en'))
  await expect(page.getByText('Copyright (c) 2011-present i18next').filter({ visible: true })).toHaveCount(1)
})
