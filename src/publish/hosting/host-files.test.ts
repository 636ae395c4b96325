import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../site/languages.ts'
import { headerRules } from './headers.ts'
import { hostFiles } from './host-files.ts'

const FACTS = { scripts: ['sha256-script='], styles: ['sha256-style='] }
const RULES = headerRules(FACTS)
const ADDRESSES = ['/en/index.html', '/images/boat.K8H01Nzp.svg', '/assets/index-DbVqqYV1.js', '/seal.svg']
const { published, server } = hostFiles(FACTS, ADDRESSES)

function textOf(files: typeof published, name: string): string {
  return String(files.get(name))
}

/* As a static host reads them: a star stands for anything. */
function blocksOf(headers: string): { pattern: RegExp; lines: string[] }[] {
  return headers.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trim().split('\n')
    return { pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`), lines }
  })
}

function namesAt(path: string): (string | undefined)[] {
  const fitting = blocksOf(textOf(published, '/_headers')).filter(({ pattern }) => pattern.test(path))
  return fitting.flatMap(({ lines }) => lines.map((line) => line.trim().split(':')[0]))
}

describe('_headers', () => {
  test.each(['/', '/en/', '/zh-hant/stories/a/', '/nowhere/', '/content/site.json', ...ADDRESSES])(
    'gives %s no header twice, and all that are the same everywhere',
    (path) => {
      const names = namesAt(path)
      expect(new Set(names).size).toBe(names.length)
      expect(names).toEqual(expect.arrayContaining([...Object.keys(RULES.fixed), 'Content-Security-Policy']))
    },
  )

  test('lets a browser keep what is there, and not the 404 page in its place', () => {
    expect(namesAt('/assets/index-DbVqqYV1.js')).toContain('Cache-Control')
    expect(namesAt('/assets/gone-DbVqqYV1.js')).not.toContain('Cache-Control')
  })

  test('stays within the hundred rules of Cloudflare Pages, and keeps those of the app', () => {
    const images = Array.from({ length: 200 }, (_, index) => `/images/a.${String(index).padStart(8, '0')}.svg`)
    const headers = textOf(hostFiles(FACTS, [...images, ...ADDRESSES]).published, '/_headers')
    expect(blocksOf(headers)).toHaveLength(100)
    expect(headers).toContain('/assets/index-DbVqqYV1.js\n  Cache-Control: public, max-age=31536000, immutable\n')
  })
})

test('_redirects answers with the 404 page of each language', () => {
  expect(textOf(published, '/_redirects').split('\n')).toEqual([
    ...LANGUAGES.map((language) => `/${language}/* /${language}/404.html 404`),
    '',
  ])
})

interface Route {
  src?: string
  handle?: string
  dest?: string
  status?: number
  continue?: boolean
  headers?: Record<string, string>
}

describe('vercel.json', () => {
  const { routes }: { routes: Route[] } = JSON.parse(textOf(published, '/vercel.json'))

  function headersAt(path: string): [string, string][] {
    return routes
      .filter(({ src = '$.', continue: goesOn }) => goesOn && new RegExp(src).test(path))
      .flatMap(({ headers = {} }) => Object.entries(headers))
  }

  test.each(['/', '/zh/', '/content/site.json', '/seal.svg', '/images/boat.K8H01Nzp.svg'])(
    'gives %s every header, none twice',
    (path) => {
      const names = headersAt(path).map(([name]) => name)
      expect(new Set(names).size).toBe(names.length)
      expect(names).toEqual(
        expect.arrayContaining([
          ...Object.keys(RULES.fixed),
          'Content-Security-Policy',
          'Cross-Origin-Resource-Policy',
        ]),
      )
    },
  )

  test('lets other sites show images alone', () => {
    const resource = 'Cross-Origin-Resource-Policy'
    expect(headersAt('/seal.svg')).toContainEqual([resource, 'cross-origin'])
    expect(headersAt('/zh/')).toContainEqual([resource, 'same-origin'])
  })

  test('looks for a file before it answers with the 404 page of a language', () => {
    const files = routes.findIndex(({ handle }) => handle === 'filesystem')
    const missing = routes.findIndex(({ src = '$.', status }) => status === 404 && new RegExp(src).test('/zh-hant/a/'))
    expect(missing).toBeGreaterThan(files)
    expect(routes[missing]).toMatchObject({ dest: '/zh-hant/404.html', headers: { 'Cache-Control': 'no-store' } })
  })
})

test('configuration for one’s own server names every header', () => {
  const nginx = textOf(server, '/nginx-maps.conf') + textOf(server, '/nginx-site.conf')
  for (const name of [...Object.keys(RULES.fixed), ...RULES.varied.map((header) => header.name)]) {
    expect(nginx.match(new RegExp(`^add_header ${name} .* always;$`, 'gm'))).toHaveLength(1)
    expect(textOf(server, '/Caddyfile').match(new RegExp(`^\\s+${name} "`, 'gm'))).toHaveLength(2)
  }
})
