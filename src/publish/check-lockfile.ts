import * as z from 'zod/mini'

const entry = z.object({
  version: z.optional(z.string()),
  resolved: z.optional(z.string()),
  integrity: z.optional(z.string()),
  license: z.optional(z.unknown()),
  hasInstallScript: z.optional(z.boolean()),
  /** Set where the package lies inside the archive of another, whose integrity covers it. */
  inBundle: z.optional(z.boolean()),
})

/** What is asked of package-lock.json: every package by the folder it is installed in. */
export const lockfile = z.object({ packages: z.record(z.string(), entry) })

/** What is asked of package.json: which install scripts have been looked at, and whether they run. */
export const manifest = z.object({ allowScripts: z.optional(z.record(z.string(), z.boolean())) })

/** What is asked of an installed package's package.json: what npm would run when it installs it. */
export const installedPackage = z.object({
  scripts: z.optional(z.record(z.string(), z.string())),
  gypfile: z.optional(z.boolean()),
})

type Packages = z.infer<typeof lockfile>['packages']

function nameAt(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

/** Tells whether npm would run code of a package while installing it. */
export function runsAtInstall(
  { scripts = {}, gypfile }: z.infer<typeof installedPackage>,
  hasGypFile: boolean,
): boolean {
  return ['preinstall', 'install', 'postinstall'].some((name) => name in scripts) || (hasGypFile && gypfile !== false)
}

/* With registry addresses left out of the file (.npmrc), an address that is there leads somewhere else. */
function originProblems([folder, { resolved, integrity, inBundle = false, license }]: [
  string,
  Packages[string],
]): string[] {
  const problems: string[] = []
  if (resolved !== undefined) {
    problems.push(
      `${folder}: comes from ${resolved}; depend on a version in the registry, whose address .npmrc keeps out of this file`,
    )
  }
  if (integrity === undefined && !inBundle) {
    problems.push(
      `${folder}: has no integrity, so anything could be installed in its place; remove the entry and run “npm install”`,
    )
  }
  if (typeof license !== 'string' || license === '' || license === 'UNLICENSED') {
    problems.push(`${folder}: declares no license; take a package that does`)
  }
  return problems
}

/**
 * What is wrong with the packages of a lockfile.
 * @param running folders of installed packages that would run a script, whether the lockfile says so or not
 * @param reviewed install scripts that were looked at, by package: false for one that is not needed
 */
export function lockfileProblems(
  { '': _project, ...packages }: Packages,
  running: readonly string[],
  reviewed: Readonly<Record<string, boolean>>,
): string[] {
  const folders = Object.keys(packages)
  const flagged = folders.filter((folder) => packages[folder]?.hasInstallScript === true)
  const names = new Set(folders.map(nameAt))
  return [
    ...Object.entries(packages).flatMap(originProblems),
    ...[...new Set([...flagged, ...running])]
      .filter((folder) => !(nameAt(folder) in reviewed))
      .map(
        (folder) =>
          `${folder}: wants to run a script when it is installed; if it works without, add "${nameAt(folder)}": false to allowScripts in package.json`,
      ),
    ...Object.entries(reviewed).flatMap(([name, runs]) => {
      if (!names.has(name)) return [`allowScripts in package.json names ${name}, which is not installed; remove it`]
      return runs
        ? [`allowScripts in package.json lets ${name} run a script, but .npmrc lets none; set it to false`]
        : []
    }),
  ]
}
