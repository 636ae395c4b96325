import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Licenses } from '../content/types.ts'
import { appKey } from './code-key.ts'
import type { SiteFiles } from './content-files.ts'
import { policyOf, type PolicyFacts } from './hosting/policy.ts'
import { readLicenses } from './read-licenses.ts'
import { partFor } from './shell-parts.ts'
import { withStartScript } from './start-script.ts'

/** The app as Vite built it, with what every page takes from it. */
export interface App {
  /** Folders of what browsers get, and of what renders pages. */
  client: string
  server: string
  /** The page that all pages are made from, and the script that it starts with. */
  shell: string
  startScript: SiteFiles
  policy: PolicyFacts
  licenses: Licenses
  /** A hash of all of it. */
  key: string
}

/* The second sheet of the page, where it has one; rules of the first that are as specific give way to it. */
async function withPageStyles(shell: string, server: string): Promise<string> {
  const { pageStyles }: typeof import('../app/page-styles.ts') = await import(
    pathToFileURL(join(server, 'page-styles.js')).href
  )
  const end = '</style>'
  return shell.replace(end, () => end + partFor('pages beside stories', `<style>${pageStyles}</style>`))
}

/**
 * Reads a built app.
 * @param folder with `client` and `server` in it
 */
export async function readApp(folder: string): Promise<App> {
  const client = join(folder, 'client')
  const server = join(folder, 'server')
  const built = await readFile(join(client, 'index.html'), 'utf8')
  const { shell, files } = await withStartScript(await withPageStyles(built, server), client)
  return {
    client,
    server,
    shell,
    startScript: files,
    policy: policyOf(shell),
    licenses: await readLicenses(client),
    key: await appKey(folder),
  }
}
