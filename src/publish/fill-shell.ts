import { CARRIED_ID, type Carried, type PageData } from '../content/carried.ts'
import type { RenderedPage } from './rendered-page.ts'
import { scriptJson, serialized } from './serialize.ts'
import { shellFor } from './shell-parts.ts'
import { isInPage, type Subject } from './site-pages.ts'

const LANGUAGE = '<html lang="en">'
const HEAD = '<!--head-->'
const [ROOT_START, ROOT_END] = ['<div id="root">', '</div>']
const ROOT = ROOT_START + ROOT_END
const NOTHING = Buffer.alloc(0)

/* Counting the bytes of Chinese text takes half as long as writing them; no unit of UTF-16 takes more than three. */
function joined(parts: readonly (string | Buffer)[]): Buffer {
  const sheet = Buffer.allocUnsafe(parts.reduce((sum, part) => sum + part.length * 3, 0))
  let end = 0
  for (const part of parts) end += typeof part === 'string' ? sheet.write(part, end) : part.copy(sheet, end)
  return sheet.subarray(0, end)
}

/* The facts of the site go along; files that are only this page's, the browser fetches beside it. */
function carriedElement({ path, missing }: RenderedPage['carried'], made: PageData): string {
  const data = made.map(([key, value = {}]): Carried['data'][number] => {
    return [key, isInPage(key) ? value : serialized(value).hash]
  })
  const carried: Carried = { path, ...(missing && { missing }), data }
  return `<script type="application/json" id="${CARRIED_ID}">${scriptJson(carried)}</script>`
}

/* The shell, cut where pages are put in; most of a page is the shell, so it is encoded once. */
function cut(shell: string): Buffer[] {
  return shell.split(new RegExp([LANGUAGE, HEAD, ROOT].join('|'))).map((part) => Buffer.from(part))
}

/**
 * Makes a function that puts rendered pages into the shell.
 * @throws if the shell lacks a place that pages need
 */
export function shellFiller(
  shell: string,
): (subject: Subject, page: RenderedPage, moreHead: string, data: PageData) => Buffer {
  const lacking = [LANGUAGE, HEAD, ROOT].find((mark) => !shell.includes(mark))
  if (lacking !== undefined) throw new Error(`index.html lacks ${lacking}, where every page is put in.`)
  const shells = new Map<Subject['kind'], Buffer[]>()
  return (subject, { lang, head, body, carried }, moreHead, data) => {
    const parts = shells.get(subject.kind) ?? cut(shellFor(subject, shell))
    shells.set(subject.kind, parts)
    const [start = NOTHING, beforeHead = NOTHING, beforeBody = NOTHING, end = NOTHING] = parts
    const inHead = [start, `<html lang="${lang}">`, beforeHead, head, moreHead]
    const inBody = [beforeBody, ROOT_START, body, ROOT_END, carriedElement(carried, data)]
    return joined([...inHead, ...inBody, end])
  }
}
