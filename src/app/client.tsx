import '../styles/index.css'
import appStyles from '../styles/app.css?inline'
import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, type HydrationState } from 'react-router'
import { RouterProvider } from 'react-router/dom'
import { carriedData, readCarried, type Carried, type PageData } from '../content/carried.ts'
import { createQueryClient } from '../content/queries.ts'
import { loadStrings } from '../i18n/i18n.ts'
import { preference } from '../reader/preferences.ts'
import { loadCode } from '../routes/late-page.tsx'
import { isLanguage, LANGUAGES } from '../site/languages.ts'
import { FollowContext } from '../site/link.tsx'
import { loaderContext, Providers } from './providers.tsx'
import { routes } from './routes.ts'

/** What loaders did at build time: nothing to hand over but that they ran, and where a 404 page stands. */
function hydrationState({ missing }: Carried): HydrationState {
  const ids = (matchRoutes(routes, window.location) ?? []).map(({ route }) => route.id ?? '')
  const loaderData = Object.fromEntries(ids.map((id) => [id, null]))
  if (!missing) return { loaderData }
  const boundary = (missing === 'site' ? ids[0] : ids.at(-1)) ?? ''
  return { loaderData, errors: { [boundary]: { status: 404, statusText: 'Not Found', internal: false, data: null } } }
}

/* A page hydrates in its own language, or in every one; that of the interface is waited for, but can do without. */
async function loadInterface(path: string): Promise<void> {
  const language = path.split('/')[1]
  const chosen = preference('interface')
  const wanted = chosen === 'story' ? undefined : loadStrings(chosen).catch(() => undefined)
  await Promise.all([wanted, ...(isLanguage(language) ? [language] : LANGUAGES).map(loadStrings)])
}

/* A page that is there already is taken over by its own code, which some pages have apart from the app. */
async function loadPage(): Promise<void> {
  await Promise.all((matchRoutes(routes, window.location) ?? []).map(({ route }) => loadCode(route)))
}

/* One page has one address: hosts also serve it as “/zh” or “/zh/index.html”. And every history entry has a key. */
function settleAddress(carried: Carried | undefined) {
  const { pathname, search, hash } = window.location
  const path = carried && !carried.missing ? carried.path : pathname
  const state: { key?: string } | null = window.history.state
  if (path === pathname && state?.key !== undefined) return
  const key = state?.key ?? Math.random().toString(36).slice(2, 10)
  window.history.replaceState({ ...state, key }, '', path + search + hash)
}

/* As a sheet made by script, which no policy has to allow. */
function addAppStyles() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(appStyles)
  document.adoptedStyleSheets.push(sheet)
}

async function start() {
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element with the id “root”')
  const carried = readCarried()
  // A page that broke off on its way has text but nothing else; it is better read as it is than replaced by nothing.
  if (!carried && root.hasChildNodes()) return
  let data: PageData = []
  try {
    const path = carried?.path ?? window.location.pathname
    const [made = []] = await Promise.all([carried && carriedData(carried), loadInterface(path), loadPage()])
    data = made
  } catch {
    // Without its data, words or code a page is better left as it was made: it can be read, and its links lead on.
    if (carried) return
  }
  settleAddress(carried)
  const queryClient = createQueryClient(data)
  // A prerendered page is open as soon as it is there; an empty one, once its own loaders have been asked.
  let isOpen = carried !== undefined
  const router = createBrowserRouter(routes, {
    ...(carried && { hydrationData: hydrationState(carried) }),
    getContext() {
      const context = loaderContext(queryClient, isOpen)
      isOpen = true
      return context
    },
  })
  const app = (
    <Providers queryClient={queryClient} path={carried?.path ?? window.location.pathname}>
      <FollowContext value={(to, options) => void router.navigate(to, options)}>
        {/* A reader waits for the page: as a transition it was painted two frames later (bench/reader.ts). */}
        <RouterProvider router={router} useTransitions={false} />
      </FollowContext>
    </Providers>
  )
  // In slices: at one go it would hold up whatever the reader does meanwhile.
  if (carried) startTransition(() => void hydrateRoot(root, app))
  else createRoot(root).render(app)
}

/* A task of its own: what this module does as it loads is work enough for one. */
setTimeout(() => void start())
setTimeout(addAppStyles)
