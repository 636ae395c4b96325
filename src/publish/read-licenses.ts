import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import { licensesFile } from '../content/published.ts'
import type { Licenses } from '../content/types.ts'

/** Where a build of the app names the packages bundled in it, from the folder of the build. */
export const LICENSES_FILE = '.vite/licenses.json'

/** The project itself. */
const PROJECT = resolve(import.meta.dirname, '../..')

/* Code that reaches a browser without being a module of the bundle: the reset stylesheet, and what builds add. */
const BESIDE_MODULES = { tailwindcss: 'LICENSE', vite: 'LICENSE.md', rolldown: 'LICENSE' }

/* As Vite writes it: a package need not say all of it. */
const bundledFile = z.array(
  z.object({ name: z.string(), version: z.string(), identifier: z.optional(z.string()), text: z.optional(z.string()) }),
)

const packageFile = z.object({ name: z.string(), version: z.string(), license: z.string() })

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    throw new Error(`${file} cannot be read; install what package-lock.json names, and build the app anew.`, { cause })
  }
}

async function licenseIn(folder: string, file: string): Promise<Licenses[number]> {
  const { name, version, license } = packageFile.parse(JSON.parse(await readText(join(folder, 'package.json'))))
  const text = await readText(join(folder, file))
  // Vite's goes on with what only its own program contains.
  return { name, version, identifier: license, text: (text.split('\n# Licenses of bundled')[0] ?? '').trim() }
}

/* Lines that were broken by hand to fit a window of their time are joined; one that is short meant to be. */
function reflowed(text: string): string {
  return text.replaceAll(/(?<=[^\n]{60})\n(?=\S)/g, ' ')
}

/**
 * The licenses of all code that a build of the app brings to a browser: the project's own first, then those of others
 * by name.
 * @param client the folder that Vite built
 * @throws if a bundled package comes without a license or its text
 */
export async function readLicenses(client: string): Promise<Licenses> {
  const bundled = bundledFile.parse(JSON.parse(await readText(join(client, LICENSES_FILE))))
  const lacking = bundled.filter(({ identifier = '', text = '' }) => identifier === '' || text === '')
  if (lacking.length > 0) {
    const names = lacking.map(({ name, version }) => `${name} ${version}`).join(', ')
    throw new Error(`${names}: no license, or not its text, in the package; take a package that brings both.`)
  }
  const beside = Object.entries(BESIDE_MODULES).map(([name, file]) =>
    licenseIn(join(PROJECT, 'node_modules', name), file),
  )
  const others = [...licensesFile.parse(bundled), ...(await Promise.all(beside))]
  const licenses = [
    await licenseIn(PROJECT, 'LICENSE'),
    ...others.toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  ]
  return licenses.map(({ name, version, identifier, text }) => ({ name, version, identifier, text: reflowed(text) }))
}
