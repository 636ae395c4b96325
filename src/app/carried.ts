import type { CarriedData } from '../content/queries.ts'

/** The state of a prerendered page. */
export interface Carried {
  /** The path that the markup was made for. */
  path: string
  data: CarriedData
  /** Set on a 404 page: whether it stands in for the whole page or for the part below the frame. */
  missing?: 'site' | 'page'
}
