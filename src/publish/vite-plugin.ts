import type { ServerResponse } from 'node:http'
import { extname } from 'node:path'
import { minifySync, type Connect, type HtmlTagDescriptor, type Plugin, type ViteDevServer } from 'vite'
import { loadStrings } from '../i18n/i18n.ts'
import { boot } from '../reader/boot.ts'
import { leadOn } from '../reader/lead-on.ts'
import { PAGE_ATTRIBUTES } from '../reader/preferences.ts'
import { STORAGE_KEY } from '../reader/storage.ts'
import { DEFAULT_LANGUAGE, LANGUAGES } from '../site/languages.ts'
import { contentFiles, type SiteFiles } from './content-files.ts'
import { publishedImages } from './mark-generated.ts'
import { readSeeds } from './read-seeds.ts'
import { shapeScripts } from './shape.ts'
import { partFor } from './shell-parts.ts'

function inlined<Facts>(run: (facts: Facts) => void, facts: Facts): string {
  return minifySync('inlined.js', `(${run.toString()})(${JSON.stringify(facts)})`).code.trim()
}

const BOOT: HtmlTagDescriptor = {
  tag: 'script',
  children: inlined(boot, { storageKey: STORAGE_KEY, attributes: PAGE_ATTRIBUTES }),
  injectTo: 'head',
}

const LEADING_ON = inlined(leadOn, {
  storageKey: STORAGE_KEY,
  languages: LANGUAGES,
  defaultLanguage: DEFAULT_LANGUAGE,
})
const LEAD_ON = partFor('front door', `<script>${LEADING_ON}</script>`)

/* Tailwind's notice; its license is on the page of licenses. */
const NOTICE = /\/\*![^*]*\*\/\s*/

/** Puts the inline scripts into the page and, in a build, the stylesheet too; the app is started by a script of its own. */
export function shellPlugin(): Plugin {
  return {
    name: 'duidu:shell',
    transformIndexHtml: {
      order: 'post',
      handler(page, { bundle }) {
        const html = page.replace('</head>', () => `${LEAD_ON}</head>`)
        const files = Object.values(bundle ?? {})
        const entry = files.find((file) => file.type === 'chunk' && file.isEntry)
        if (!entry) return { html, tags: [BOOT] }
        const styles = files.flatMap((file) =>
          file.fileName.endsWith('.css') && 'source' in file ? [String(file.source)] : [],
        )
        return {
          html: html.replaceAll(
            /\s*<(?:script type="module"|link rel="(?:stylesheet|modulepreload)")[^>]*>(?:<\/script>)?/g,
            '',
          ),
          tags: [
            { tag: 'style', children: styles.join('\n').replace(NOTICE, ''), injectTo: 'head' },
            BOOT,
            {
              tag: 'link',
              attrs: { rel: 'modulepreload', fetchpriority: 'low', href: `/${entry.fileName}` },
              injectTo: 'head',
            },
          ],
        }
      },
    },
  }
}

const MEDIA_TYPES: Record<string, string> = { '.json': 'application/json', '.svg': 'image/svg+xml' }

function send(response: ServerResponse, path: string, body: string | Buffer | undefined) {
  response.statusCode = body === undefined ? 404 : 200
  const type = MEDIA_TYPES[extname(path)]
  if (type !== undefined) response.setHeader('Content-Type', type)
  response.end(body)
}

/** Serves seeds to the development server as the published site would, and reloads the page when one is edited. */
export function seedsPlugin(seedsFolder: string): Plugin {
  let files: Promise<SiteFiles> | undefined

  async function readFiles(): Promise<SiteFiles> {
    await loadStrings('zh-hant')
    const seeds = await readSeeds(seedsFolder)
    const served = contentFiles(shapeScripts(seeds))
    for (const { src, read: readImage } of publishedImages(seeds.images, seeds.stories.values())) {
      served.set(src, await readImage())
    }
    return served
  }

  function read(): Promise<SiteFiles> {
    files ??= readFiles()
    return files
  }

  async function serve(path: string, response: ServerResponse, next: Connect.NextFunction) {
    try {
      send(response, path, (await read()).get(path))
    } catch (error) {
      next(error)
    }
  }

  function watch({ watcher, ws }: ViteDevServer) {
    watcher.add(seedsFolder)
    watcher.on('all', (_event, path) => {
      if (!path.startsWith(seedsFolder)) return
      files = undefined
      read().then(
        () => ws.send({ type: 'full-reload' }),
        (error: unknown) => ws.send({ type: 'error', err: { message: String(error), stack: '' } }),
      )
    })
  }

  return {
    name: 'duidu:seeds',
    apply: 'serve',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? '/', 'http://localhost').pathname
        if (/^\/(?:content|images)\//.test(path)) void serve(path, response, next)
        else next()
      })
      watch(server)
    },
  }
}
