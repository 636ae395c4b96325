import type { RouteObject } from 'react-router'
import * as about from '../routes/about.tsx'
import * as chooseLanguage from '../routes/choose-language.tsx'
import * as edition from '../routes/edition.tsx'
import * as layout from '../routes/layout.tsx'
import * as licenses from '../routes/licenses.tsx'
import * as missing from '../routes/missing.tsx'
import * as name from '../routes/name.tsx'
import * as privacy from '../routes/privacy.tsx'
import * as root from '../routes/root.tsx'
import * as story from '../routes/story.tsx'
import { paths, routePatterns } from '../site/paths.ts'

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
