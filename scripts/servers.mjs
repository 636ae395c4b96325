import { existsSync } from 'node:fs'

const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
const BROTLI_MODULE = process.env.NGINX_BROTLI_MODULE ?? '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static', 'caddy', 'libimage-exiftool-perl']

function find(name) {
  return FOLDERS.map((folder) => `${folder}/${name}`).find((path) => existsSync(path))
}

/** Paths of what the site is tested with besides a browser: web servers, the module nginx reads .br files with, ExifTool. */
export function findServers() {
  const [nginx, caddy, exiftool] = [find('nginx'), find('caddy'), find('exiftool')]
  const isComplete = nginx && caddy && exiftool && existsSync(BROTLI_MODULE)
  return isComplete ? { nginx, caddy, exiftool, brotliModule: BROTLI_MODULE } : undefined
}

/** Installs all of it, as root on Debian; no server is to start by itself. */
export function installServers(run) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  console.log('Installing web servers and ExifTool to test with …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  if (run('apt-get', ['update', '-qq'], env) === 0) {
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES], env)
  }
  return findServers()
}
