import type { SocialImage } from './page-facts.ts'

/** Addresses of preview images: of a language, such as `zh`, and of a story in it, such as `zh/xi-hosts-lee`. */
export type Previews = ReadonlyMap<string, string>

/** Finds the preview image of a story, or the one that all other pages of a language share. */
export function previewFrom(previews: Previews): SocialImage {
  return (language, slug) => {
    const src = previews.get(`${language}/${slug}`) ?? previews.get(language)
    if (src === undefined) throw new Error(`There is no preview image for pages in ${language}; remove build/cache.`)
    return src
  }
}
