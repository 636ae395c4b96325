import { existsSync } from 'node:fs'

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy']

function find(name) {
  return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))
}

/** Paths of the web servers that the site is tested on, and of the module nginx reads .br files with. */
export function findServers() {
  const [nginx, caddy] = [find('nginx'), find('caddy')]
  return nginx && caddy && existsSync(BROTLI_MODULE) ? { nginx, caddy, brotliModule: BROTLI_MODULE } : undefined
}

/** Installs the web servers, as root on Debian; none of them is to start by itself. */
export function installServers(run) {
  console.log('Installing web servers to test on …')
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  if (run('apt-get', ['update', '-qq'], env) === 0) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], env)
  }
  return findServers()
}
