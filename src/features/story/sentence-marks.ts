const SENTENCE = '[data-sentence]'

function sentenceAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(SENTENCE) : null
}

/** A sentence and its partner: they have the same place in the same row. */
function pairOf(sentence: HTMLElement): HTMLElement[] {
  const place = sentence.dataset['sentence']
  const row = sentence.closest('.row')
  return [...(row?.querySelectorAll<HTMLElement>(SENTENCE) ?? [])].filter(
    (other) => other.dataset['sentence'] === place,
  )
}

function hasText(sentence: HTMLElement): boolean {
  return sentence.textContent !== ''
}

/* A text that stands in for its own partner is not shown side by side. */
function isShown(sentence: HTMLElement): boolean {
  return hasText(sentence) && sentence.checkVisibility()
}

function columnOf(sentence: HTMLElement): 'partner' | 'lead' {
  return sentence.closest('.partner') ? 'partner' : 'lead'
}

/**
 * Marks the sentence that is pointed at, focused or tapped, and its partner in the other column. What is marked is read
 * from the aligned pairs. In the order of tabs the text is one stop, at the last sentence marked; up and down arrows
 * lead on from there, left and right ones to the other column.
 */
export function attachMarks(article: HTMLElement, signal: AbortSignal): void {
  let kept: HTMLElement | null = null
  let stop: HTMLElement | undefined

  function mark(sentence: HTMLElement | null) {
    for (const marked of article.querySelectorAll('[data-marked]')) marked.removeAttribute('data-marked')
    for (const one of sentence ? pairOf(sentence) : []) one.setAttribute('data-marked', '')
  }

  function makeStop(sentence: HTMLElement | undefined) {
    // Taken off for a moment even, the focus would be lost.
    if (sentence === stop) return
    stop?.removeAttribute('tabindex')
    sentence?.setAttribute('tabindex', '0')
    stop = sentence
  }

  function keep({ target, type }: Event) {
    const sentence = sentenceAt(target)
    if (!sentence) return
    kept = sentence
    // A name in the sentence is a stop of its own: moved behind it, the sentence would be skipped.
    if (sentence === target || type === 'click') makeStop(sentence)
    mark(sentence)
  }

  function onKeyDown(event: KeyboardEvent) {
    const { target, key } = event
    if (!(target instanceof HTMLElement) || !target.matches(SENTENCE)) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const next = neighbour(article, target, key)
    if (!next) return
    event.preventDefault()
    makeStop(next)
    next.focus()
  }

  makeStop([...article.querySelectorAll<HTMLElement>(SENTENCE)].find(isShown))
  article.addEventListener('focusin', keep, { signal })
  article.addEventListener('click', keep, { signal })
  article.addEventListener('keydown', onKeyDown, { signal })
  article.addEventListener(
    'pointerover',
    ({ target, pointerType }) => {
      if (pointerType !== 'touch') mark(sentenceAt(target) ?? kept)
    },
    { signal },
  )
  article.addEventListener('pointerleave', () => mark(kept), { signal })
  signal.addEventListener('abort', () => {
    mark(null)
    makeStop(undefined)
  })
}

function neighbour(article: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowRight') return pairOf(from).find((other) => other !== from && isShown(other))
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (step === undefined) return undefined
  const column = [...article.querySelectorAll<HTMLElement>(SENTENCE)].filter(
    (sentence) => sentence === from || (columnOf(sentence) === columnOf(from) && isShown(sentence)),
  )
  return column[column.indexOf(from) + step]
}
