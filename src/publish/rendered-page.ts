import type { Carried, PageData } from '../content/carried.ts'

/** A prerendered page, ready to be put into the shell of index.html. */
export interface RenderedPage {
  /** Title, metadata and links. */
  head: string
  /** What the root element holds. */
  body: string
  /** What the page carries for its hydration, beside what it was made of. */
  carried: Omit<Carried, 'data'>
  /** BCP 47 tag of the page. */
  lang: string
  /** HTTP status the page answers with. */
  status: number
}

/** What the server build of the app offers the publisher. */
export interface Prerenderer {
  renderPage: (path: string, data: PageData) => Promise<RenderedPage>
}
