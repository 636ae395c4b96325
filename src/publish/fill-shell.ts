import type { RenderedPage } from './rendered-page.ts'

const LANGUAGE = '<html lang="en">'
const HEAD = '<!--head-->'
const ROOT = '<div id="root"></div>'

/**
 * Makes a function that puts rendered pages into the shell.
 * @throws if the shell lacks a place that pages need
 */
export function shellFiller(shell: string): (page: RenderedPage, moreHead: string) => string {
  const places = [LANGUAGE, HEAD, ROOT].map((mark) => ({ mark, at: shell.indexOf(mark) }))
  const lacking = places.find(({ at }) => at < 0)
  if (lacking) throw new Error(`index.html lacks ${lacking.mark}, where every page is put in.`)
  const [start, beforeHead, beforeBody, end] = shell.split(new RegExp([LANGUAGE, HEAD, ROOT].join('|')))
  return ({ lang, head, body }, moreHead) =>
    `${start}<html lang="${lang}">${beforeHead}${head}${moreHead}${beforeBody}${body}${end}`
}
