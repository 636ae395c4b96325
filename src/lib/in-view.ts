import { useState, type RefCallback } from 'react'

type Watched = readonly [ref: RefCallback<Element>, isInView: () => boolean]

function watcher(margin: string, isInView: boolean): Watched {
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
 * @param isAtFirst the answer until the browser has looked
 * @returns the `ref` of the element, and the question
 */
export function useInView(margin: string, isAtFirst: boolean): Watched {
  const [watched] = useState(() => watcher(margin, isAtFirst))
  return watched
}
