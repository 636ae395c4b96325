import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findServers } from '../scripts/servers.mjs'
import { ask } from './ask.ts'
import { SITES } from './sites.ts'

const SITE = resolve(SITES.edition.folder)
const HOSTING = resolve('build/hosting')

/** A server of the published edition. */
export interface Host {
  name: 'preview' | 'nginx' | 'Caddy'
  origin: string
}

/** The servers a test has started, and how they end. */
export interface Hosts {
  hosts: Host[]
  /** Caddy with a certificate of its own authority, and where it answers without one. */
  secure: { origin: string; plain: string; authority: () => Buffer }
  stop: () => Promise<void>
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer()
      await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
      return server
    }),
  )
  const addresses = servers.map((server) => server.address())
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
  return addresses.map((address) => (typeof address === 'object' && address !== null ? address.port : 0))
}

function nginxConfig(folder: string, port: number, brotliModule: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder};`)
  return `load_module ${brotliModule};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr crit;
events {}
http {
  access_log off;
  ${temporary.join('\n  ')}
  include ${HOSTING}/nginx-maps.conf;
  server {
    listen 127.0.0.1:${port};
    root ${SITE};
    include ${HOSTING}/nginx-site.conf;
  }
}
`
}

function caddyConfig(folder: string, port: number, plain: number, secure: number): string {
  const site = `{\n\troot * ${SITE}\n\timport duidu\n`
  return `{
	admin off
	skip_install_trust
	http_port ${plain}
	https_port ${secure}
	default_bind 127.0.0.1
	storage file_system ${folder}
}
import ${HOSTING}/Caddyfile
http://127.0.0.1:${port} ${site}}
localhost ${site}	tls internal
}
`
}

async function answers(origin: string, process: ChildProcess, said: () => string): Promise<void> {
  const end = Date.now() + 20_000
  while (Date.now() < end && process.exitCode === null) {
    const there = await ask(origin, '/').catch(() => undefined)
    if (there) return
    await new Promise((done) => setTimeout(done, 100))
  }
  throw new Error(`${process.spawnfile} does not answer at ${origin}:\n${said()}`)
}

/** Starts nginx and Caddy with the configuration that the build has made, beside the preview that runs already. */
export async function startHosts(): Promise<Hosts> {
  const servers = findServers()
  if (!servers) {
    throw new Error('nginx, its module for Brotli or Caddy is missing; “npm test” installs them or says how')
  }
  const folder = mkdtempSync(join(tmpdir(), 'duidu-hosts-'))
  const [nginxPort = 0, caddyPort = 0, plain = 0, secure = 0] = await freePorts(4)
  writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, nginxPort, servers.brotliModule))
  writeFileSync(join(folder, 'Caddyfile'), caddyConfig(folder, caddyPort, plain, secure))
  const env = { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder }
  let said = ''
  const running = [
    spawn(servers.nginx, ['-p', folder, '-c', join(folder, 'nginx.conf')], { env }),
    spawn(servers.caddy, ['run', '--config', join(folder, 'Caddyfile'), '--adapter', 'caddyfile'], { env }),
  ] as const
  for (const { stderr } of running) stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))

  async function stop(): Promise<void> {
    for (const server of running) {
      if (server.exitCode !== null) continue
      const ended = new Promise((done) => server.once('exit', done))
      server.kill('SIGTERM')
      await ended
    }
    rmSync(folder, { recursive: true, force: true })
  }

  const hosts: Host[] = [
    { name: 'preview', origin: SITES.edition.url.replace(/\/$/, '') },
    { name: 'nginx', origin: `http://127.0.0.1:${nginxPort}` },
    { name: 'Caddy', origin: `http://127.0.0.1:${caddyPort}` },
  ]
  try {
    await answers(`http://127.0.0.1:${nginxPort}`, running[0], () => said)
    await answers(`http://127.0.0.1:${caddyPort}`, running[1], () => said)
  } catch (error) {
    await stop()
    throw error
  }
  const authority = () => readFileSync(join(folder, 'pki/authorities/local/root.crt'))
  return {
    hosts,
    secure: { origin: `https://localhost:${secure}`, plain: `http://localhost:${plain}`, authority },
    stop,
  }
}
