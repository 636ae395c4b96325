import { describe, expect, test } from 'vitest'
import type { Address } from './paths.ts'
import { inView, viewOf } from './views.ts'

const PATH = '/zh-hant/stories/xi-hosts-lee/'

function at(search: string, hash = ''): Address {
  return { pathname: PATH, search, hash }
}

describe('the view an address asks for', () => {
  test.each(['?view=parallel', '?q=1&view=parallel', '?view=parallel&q=1', '?view=parallel&view=single'])(
    'is both languages side by side: %s',
    (search) => {
      expect(viewOf(at(search))).toBe('parallel')
    },
  )

  test.each(['', '?', '?view', '?view=', '?view=single', '?view=Parallel', '?view=3', '?View=parallel', '?q=parallel'])(
    'is the page in its own language: “%s”',
    (search) => {
      expect(viewOf(at(search))).toBe('single')
    },
  )

  test('does not follow from the fragment', () => {
    expect(viewOf(at('', '#?view=parallel'))).toBe('single')
  })
})

describe('the same page in another view', () => {
  test('has the view in its address side by side, and nothing in its own language', () => {
    expect(inView(at(''), 'parallel')).toEqual(at('?view=parallel'))
    expect(inView(at('?view=parallel'), 'single')).toEqual(at(''))
  })

  test('keeps other parameters, in their order, and the fragment', () => {
    expect(inView(at('?b=2&a=1&a=3', '#p3'), 'parallel')).toEqual(at('?b=2&a=1&a=3&view=parallel', '#p3'))
    expect(inView(at('?b=2&view=parallel&a=1', '#p3'), 'single')).toEqual(at('?b=2&a=1', '#p3'))
  })

  test.each(['?view=unknown', '?view=', '?view=single&view=parallel', '?view=parallel&view=single'])(
    'replaces what “%s” says',
    (search) => {
      expect(inView(at(search), 'parallel')).toEqual(at('?view=parallel'))
      expect(inView(at(search), 'single')).toEqual(at(''))
    },
  )

  const ADDRESSES = ['', '?q=1', '?q=%E5%8D%8A%E5%B2%9B&lang=zh', '?a=1&a=2', '?q=a%26view%3Dparallel'].flatMap(
    (search) => [at(search), at(search, '#p3')],
  )

  test.each(ADDRESSES)('leads from $search$hash there and back to the same address', (address) => {
    const parallel = inView(address, 'parallel')

    expect(viewOf(address)).toBe('single')
    expect(viewOf(parallel)).toBe('parallel')
    expect(inView(parallel, 'single')).toEqual(address)
    expect(inView(inView(parallel, 'single'), 'parallel')).toEqual(parallel)
  })

  test.each(ADDRESSES)('is $search$hash itself where that has the view already', (address) => {
    const parallel = inView(address, 'parallel')

    expect(inView(address, 'single')).toEqual(address)
    expect(inView(parallel, 'parallel')).toEqual(parallel)
  })

  test('means the same by every other parameter, however that is written', () => {
    const search = '?flag&q=two%20words+three&sign=%2B'
    const there = inView(at(search), 'parallel')
    const back = inView(there, 'single')

    expect([...new URLSearchParams(back.search)]).toEqual([...new URLSearchParams(search)])
    expect([...new URLSearchParams(there.search)]).toEqual([...new URLSearchParams(search), ['view', 'parallel']])
  })
})
