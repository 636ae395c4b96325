import type { RenderedPage } from './rendered-page.ts'

const LANGUAGE = '<html lang="en">'
const HEAD = '<!--head-->'
const ROOT = '<div id="root"></div>'
const NOTHING = Buffer.alloc(0)

/**
 * Makes a function that puts rendered pages into the shell.
 * @throws if the shell lacks a place that pages need
 */
export function shellFiller(shell: string): (page: RenderedPage, moreHead: string) => Buffer {
  const places = [LANGUAGE, HEAD, ROOT].map((mark) => ({ mark, at: shell.indexOf(mark) }))
  const lacking = places.find(({ at }) => at < 0)
  if (lacking) throw new Error(`index.html lacks ${lacking.mark}, where every page is put in.`)
  // Most of a page is the shell, which is encoded once.
  const parts = shell.split(new RegExp([LANGUAGE, HEAD, ROOT].join('|'))).map((part) => Buffer.from(part))
  const [start = NOTHING, beforeHead = NOTHING, beforeBody = NOTHING, end = NOTHING] = parts
  return ({ lang, head, body }, moreHead) => {
    const tag = Buffer.from(`<html lang="${lang}">`)
    return Buffer.concat([start, tag, beforeHead, Buffer.from(head + moreHead), beforeBody, Buffer.from(body), end])
  }
}
