import type { CarriedData } from '../content/queries.ts'

/** A prerendered page, ready to be put into the shell of index.html. */
export interface RenderedPage {
  /** Title, metadata and links. */
  head: string
  /** The root element and the data the page carries for its hydration. */
  body: string
  /** BCP 47 tag of the page. */
  lang: string
  /** HTTP status the page answers with. */
  status: number
}

/** What the server build of the app offers the publisher. */
export interface Prerenderer {
  renderPage: (path: string, data: CarriedData) => Promise<RenderedPage>
}
