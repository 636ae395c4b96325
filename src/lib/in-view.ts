import { useState, type RefCallback } from 'react'

type Watched = readonly [ref: RefCallback<Element>, isInView: () => boolean]

function watcher(margin: string): Watched {
  // Until the browser has looked.
  let isInView = true
  function ref(element: Element | null) {
    if (!element) return undefined
    const observer = new IntersectionObserver((entries) => (isInView = entries.at(-1)?.isIntersecting === true), {
      rootMargin: margin,
    })
    observer.observe(element)
    return () => observer.disconnect()
  }
  return [ref, () => isInView]
}

/**
 * Watches whether an element is on the screen or close to it. That can be asked at any time; nothing is rendered when
 * it changes.
 * @param margin how close counts, as an IntersectionObserver has it
 * @returns the `ref` of the element, and the question
 */
export function useInView(margin: string): Watched {
  const [watched] = useState(() => watcher(margin))
  return watched
}
