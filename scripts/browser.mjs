import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/* First the one without a window, which Playwright also installs: the journeys take little more than half the time. */
const KNOWN_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
]

/* Asked in a process of its own: this script also runs before Playwright is installed. */
function playwrightsOwn() {
  const script = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  return spawnSync(process.execPath, ['-e', script], { encoding: 'utf8' }).stdout.trim()
}

/** Path of a browser to test in: the one named by CHROMIUM_PATH, an installed one, Playwright's, or nothing. */
export function findBrowser() {
  return [process.env.CHROMIUM_PATH, ...KNOWN_PLACES, playwrightsOwn()].find((path) => path && existsSync(path))
}

/** Installs a browser, from Playwright or, as root on Debian, from the distribution with a Chinese font. */
export function installBrowser(run) {
  console.log('Installing a browser to test in …')
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (isDebianRoot && run('apt-get', ['update', '-qq']) === 0) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-noto-cjk'])
  }
  if (!findBrowser()) run('npx', ['playwright', 'install', 'chromium'])
  return findBrowser()
}
