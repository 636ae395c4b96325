import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import type { PageData } from '../content/carried.ts'
import { createQueryClient } from '../content/queries.ts'
import { loadStrings } from '../i18n/i18n.ts'
import type { RenderedPage } from '../publish/rendered-page.ts'
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, LANGUAGE_TAGS } from '../site/languages.ts'
import { paths } from '../site/paths.ts'
import { loaderContext, Providers } from './providers.tsx'
import { routes } from './routes.ts'

await Promise.all(LANGUAGES.map(loadStrings))

const handler = createStaticHandler(routes)

/* React puts what belongs in the head in front of the markup, in this order and form. */
const HEAD = /^(?:<title>[^<]*<\/title>|<meta [^>]*>|<link [^>]*>)*/

/**
 * Renders a page with the data it needs.
 * @param path path of the page; for a 404 page, one that leads nowhere
 * @throws if a page that should exist asks for data it was not given
 */
export async function renderPage(path: string, data: PageData): Promise<RenderedPage> {
  const queryClient = createQueryClient(data)
  const request = new Request(new URL(path, 'http://prerender.invalid'))
  const context = await handler.query(request, { requestContext: loaderContext(queryClient, false) })
  if (context instanceof Response) throw new Error(`${path} answers with a redirect, which cannot be prerendered`)

  const first = path.split('/')[1]
  const language = isLanguage(first) ? first : undefined
  const isMissing = context.statusCode === 404
  const shown: RenderedPage['carried'] = isMissing
    ? { path: language ? paths.edition(language) : paths.root(), missing: language ? 'page' : 'site' }
    : { path }
  const markup = renderToString(
    <Providers queryClient={queryClient} path={shown.path}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </Providers>,
  )
  const head = HEAD.exec(markup)?.[0] ?? ''
  return {
    head,
    body: markup.slice(head.length),
    carried: shown,
    lang: LANGUAGE_TAGS[language ?? DEFAULT_LANGUAGE],
    status: context.statusCode,
  }
}
