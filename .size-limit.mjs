import { readFileSync } from 'node:fs'

/* What a page loads before it is interactive: the entry of the build and everything it imports at once. */
const client = 'build/production/client'
const manifest = JSON.parse(readFileSync(`${client}/.vite/manifest.json`, 'utf8'))
const entries = Object.values(manifest).filter(({ isEntry }) => isEntry)

function filesOf(chunk) {
  return [chunk.file, ...(chunk.imports ?? []).flatMap((key) => filesOf(manifest[key]))]
}

export default [
  {
    name: 'JavaScript of a story page, all initial chunks',
    path: [...new Set(entries.flatMap(filesOf))].map((file) => `${client}/${file}`),
    limit: '127.5 kB',
    brotli: true,
  },
  {
    name: 'CSS that is in every page',
    path: entries.flatMap(({ css = [] }) => css).map((file) => `${client}/${file}`),
    limit: '4.25 kB',
    brotli: true,
  },
]
