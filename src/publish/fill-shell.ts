import { CARRIED_ID, type CarriedData } from '../content/queries.ts'
import type { RenderedPage } from './rendered-page.ts'
import { scriptJson, serialized } from './serialize.ts'

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

/* Written as the Carried that it is, from data that was written before. */
function carriedElement(carried: RenderedPage['carried'], data: CarriedData): (string | Buffer)[] {
  const facts = scriptJson(carried).slice(0, -1)
  const items = data.flatMap(([key, value], index) => [
    `${index === 0 ? '' : ','}[${scriptJson(key)},`,
    serialized(value),
    ']',
  ])
  return [`<script type="application/json" id="${CARRIED_ID}">${facts},"data":[`, ...items, ']}</script>']
}

/**
 * Makes a function that puts rendered pages into the shell.
 * @throws if the shell lacks a place that pages need
 */
export function shellFiller(shell: string): (page: RenderedPage, moreHead: string, data: CarriedData) => Buffer {
  const places = [LANGUAGE, HEAD, ROOT].map((mark) => ({ mark, at: shell.indexOf(mark) }))
  const lacking = places.find(({ at }) => at < 0)
  if (lacking) throw new Error(`index.html lacks ${lacking.mark}, where every page is put in.`)
  // Most of a page is the shell, which is encoded once.
  const parts = shell.split(new RegExp([LANGUAGE, HEAD, ROOT].join('|'))).map((part) => Buffer.from(part))
  const [start = NOTHING, beforeHead = NOTHING, beforeBody = NOTHING, end = NOTHING] = parts
  return ({ lang, head, body, carried }, moreHead, data) => {
    const inHead = [start, `<html lang="${lang}">`, beforeHead, head, moreHead]
    const inBody = [beforeBody, ROOT_START, body, ROOT_END, ...carriedElement(carried, data)]
    return joined([...inHead, ...inBody, end])
  }
}
