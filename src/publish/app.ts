import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Licenses } from '../content/types.ts'
import { appKey } from './code-key.ts'
import type { SiteFiles } from './content-files.ts'
import { policyOf, type PolicyFacts } from './hosting/policy.ts'
import { readLicenses } from './read-licenses.ts'
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

/**
 * Reads a built app.
 * @param folder with `client` and `server` in it
 */
export async function readApp(folder: string): Promise<App> {
  const client = join(folder, 'client')
  const { shell, files } = await withStartScript(await readFile(join(client, 'index.html'), 'utf8'), client)
  return {
    client,
    server: join(folder, 'server'),
    shell,
    startScript: files,
    policy: policyOf(shell),
    licenses: await readLicenses(client),
    key: await appKey(folder),
  }
}
