import type { RouteObject } from 'react-router'
import * as about from '../routes/about.tsx'
import * as chooseLanguage from '../routes/choose-language.tsx'
import * as edition from '../routes/edition.tsx'
import * as layout from '../routes/layout.tsx'
import { latePage } from '../routes/late-page.tsx'
import * as missing from '../routes/missing.tsx'
import * as privacy from '../routes/privacy.tsx'
import * as root from '../routes/root.tsx'
import * as story from '../routes/story.tsx'
import { paths, routePatterns } from '../site/paths.ts'

/* Pages whose code comes with the first of them that is opened. */
const stories = latePage(() => import('../routes/stories.tsx'))
const archive = latePage(() => import('../routes/archive.tsx'))
const pastEdition = latePage(() => import('../routes/past-edition.tsx'))
const name = latePage(() => import('../routes/name.tsx'))
const licenses = latePage(() => import('../routes/licenses.tsx'))

/** Every route of the site. */
export const routes: RouteObject[] = [
  {
    id: 'root',
    ...root,
    children: [
      { id: 'choose-language', path: paths.root(), ...chooseLanguage },
      {
        id: 'layout',
        path: routePatterns.language,
        ...layout,
        children: [
          { id: 'edition', index: true, ...edition },
          { id: 'story', path: routePatterns.story, caseSensitive: true, ...story },
          { id: 'stories', path: routePatterns.stories, caseSensitive: true, ...stories },
          { id: 'archive', path: routePatterns.archive, caseSensitive: true, ...archive },
          { id: 'past-edition', path: routePatterns.pastEdition, caseSensitive: true, ...pastEdition },
          { id: 'name', path: routePatterns.name, caseSensitive: true, ...name },
          { id: 'about', path: routePatterns.about, caseSensitive: true, ...about },
          { id: 'privacy', path: routePatterns.privacy, caseSensitive: true, ...privacy },
          { id: 'licenses', path: routePatterns.licenses, caseSensitive: true, ...licenses },
          { id: 'missing-page', path: '*', ...missing },
        ],
      },
      { id: 'missing-site', path: '*', loader: missing.loader, Component: missing.Component },
    ],
  },
]
