/*
 * Makes a fresh machine ready, then runs a task of package.json. It depends on nothing but Node 20 and npm:
 * dependencies are installed when the lockfile has changed since they last were, and they bring the project's own Node.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { findBrowser, installBrowser } from './browser.mjs'
import { findServers, installServers } from './servers.mjs'

const [task = '', ...taskArguments] = process.argv.slice(2)
const STAMP = 'node_modules/.lockfile-hash'
const OLDEST_NODE = [22, 22]

function fail(message) {
  console.error(message)
  process.exit(1)
}

function run(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env, shell: process.platform === 'win32' })
  return status ?? 1
}

function installDependencies() {
  const hash = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return
  console.log('Installing dependencies …')
  if (run('npm', ['ci', '--no-fund', '--no-audit']) !== 0) fail('Installing dependencies failed; see the lines above.')
  writeFileSync(STAMP, hash)
}

/* On Linux node_modules/.bin holds the project's own Node; elsewhere the machine's must do. */
function checkNode() {
  if (existsSync('node_modules/.bin/node')) return
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const isNewEnough = major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])
  if (!isNewEnough) fail(`This needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.version}.`)
}

installDependencies()
checkNode()
const env = { ...process.env }
if (task === 'gate') {
  env.CHROMIUM_PATH = findBrowser() ?? installBrowser(run)
  if (!env.CHROMIUM_PATH) {
    fail(
      'No browser to test in, and none could be installed. Install Chromium or Chrome and name it: CHROMIUM_PATH=/path npm test',
    )
  }
  if (!findServers() && !installServers(run)) {
    fail(
      'No nginx (with its Brotli module), Caddy and ExifTool to test the site with, and they could not be installed. On Debian: apt-get install nginx-light libnginx-mod-http-brotli-static caddy libimage-exiftool-perl; elsewhere, name the module: NGINX_BROTLI_MODULE=/path npm test',
    )
  }
}
process.exit(run('npm', ['run', '--silent', task, '--', ...taskArguments], env))
