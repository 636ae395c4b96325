/* What others' code may do here: where it comes from, what it runs when it is installed, and what is known against it. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { installedPackage, lockfile, lockfileProblems, manifest, runsAtInstall } from '../src/publish/check-lockfile.ts'
import { readAudit } from '../src/publish/read-audit.ts'

function readJson(file, schema) {
  return schema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function npm(...args) {
  const { stdout } = spawnSync('npm', args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  })
  return stdout.trim()
}

function settingProblems() {
  const settings = readFileSync('.npmrc', 'utf8').split(/\r?\n/)
  return ['ignore-scripts=true', 'omit-lockfile-registry-resolved=true']
    .filter((setting) => !settings.includes(setting))
    .map((setting) => `.npmrc: lacks the line ${setting}; add it`)
}

/* A lockfile does not always say which packages run a script; those installed on this machine can be asked themselves. */
function runningFolders(packages) {
  return Object.keys(packages).filter((folder) => {
    const file = `${folder}/package.json`
    if (folder === '' || !existsSync(file)) return false
    return runsAtInstall(readJson(file, installedPackage), existsSync(`${folder}/binding.gyp`))
  })
}

function audit() {
  // Told to work offline, npm reports that nothing was found without having asked anybody.
  if (npm('config', 'get', 'offline') === 'true') return { answered: false, why: 'npm is set to work offline' }
  return readAudit(
    npm('audit', '--omit=dev', '--audit-level=high', '--json', '--fetch-retries=1', '--fetch-timeout=20000'),
  )
}

const { packages } = readJson('package-lock.json', lockfile)
const { allowScripts = {} } = readJson('package.json', manifest)
const problems = [...settingProblems(), ...lockfileProblems(packages, runningFolders(packages), allowScripts)]
const audited = audit()
if (audited.answered) problems.push(...audited.problems)
else console.log(`Known vulnerabilities were not checked: the registry gave no answer to the audit, ${audited.why}.`)
for (const problem of problems) console.error(problem)
if (problems.length === 0)
  console.log(`${Object.keys(packages).length - 1} packages in package-lock.json, no problems.`)
process.exitCode = problems.length > 0 ? 1 : 0
