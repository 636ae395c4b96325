import { Component, type ReactNode } from 'react'
import { NavigationType, type Location } from 'react-router'
import { pageOf } from '../../site/paths.ts'
import { placeInView, returnTo, type Place } from './place.ts'
import { keepPlace, placeOf, readPlaces, storePlaces } from './places.ts'

interface Props {
  location: Location
  navigationType: NavigationType
  children: ReactNode
}

function leave() {
  storePlaces()
  // The browser restores prerendered pages better than any script: they stand at full height at once.
  window.history.scrollRestoration = 'auto'
}

function arrive() {
  window.history.scrollRestoration = 'manual'
}

/**
 * Decides where the page stands after every navigation, in one place: a switch of language or view keeps the line
 * under the eye, Back and Forward return to it, everything else starts at the top or at the paragraph in the address.
 * A class, because only getSnapshotBeforeUpdate runs between rendering and the first change of the page.
 */
export class LineKeeper extends Component<Props> {
  override componentDidMount() {
    readPlaces()
    arrive()
    window.addEventListener('pagehide', leave)
    window.addEventListener('pageshow', arrive)
  }

  override componentWillUnmount() {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', arrive)
  }

  override getSnapshotBeforeUpdate({ location }: Props): Place | null {
    if (location === this.props.location) return null
    const place = placeInView()
    keepPlace(location.key, place)
    return place
  }

  override componentDidUpdate(previous: Props, _state: unknown, leaving: Place | null) {
    if (!leaving) return
    const { location, navigationType } = this.props
    const target = location.hash ? document.getElementById(location.hash.slice(1)) : null
    if (navigationType === NavigationType.Pop) {
      // Without a state of its own the entry is a fragment the reader typed; the browser has gone there already.
      if (window.history.state !== null) returnTo(placeOf(location.key) ?? leaving)
    } else if (target && location.hash !== previous.location.hash) {
      target.scrollIntoView()
      target.focus({ preventScroll: true })
    } else if (pageOf(location) === pageOf(previous.location)) {
      returnTo(leaving)
    } else {
      returnTo({ line: undefined, offset: 0, scrollY: 0 })
    }
  }

  override render() {
    return this.props.children
  }
}
