import { Component, type ReactNode } from 'react'
import { NavigationType, type Location } from 'react-router'
import { placeInView, returnTo, TOP, type Place } from '../../lib/place.ts'
import { pageOf } from '../../site/paths.ts'
import { keepPlace, placeOf, readPlaces, storePlaces } from '../../reader/places.ts'

interface Props {
  location: Location
  navigationType: NavigationType
  /** Whatever else lays the page out anew when it changes. */
  layout: string
  children: ReactNode
}

function arrive() {
  window.history.scrollRestoration = 'manual'
}

/* Where a browser did not restore the page itself, as after a jump over several entries. */
function wasLeftAtTheTop(): boolean {
  const [navigation] = performance.getEntriesByType('navigation')
  return window.scrollY === 0 && navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward'
}

/** Whether two locations show the same page, in another language or view. */
function isSwitch(from: Location, to: Location): boolean {
  return pageOf(from) === pageOf(to) && (from.pathname !== to.pathname || from.search !== to.search)
}

/**
 * Decides where the page stands after every navigation, in one place: a switch of language or view keeps the line
 * under the eye, Back and Forward return to it, everything else starts at the top or at the paragraph in the address.
 * A class, because only getSnapshotBeforeUpdate runs between rendering and the first change of the page.
 */
export class LineKeeper extends Component<Props> {
  /** The place that the last switch returned to, and the scroll position that made. */
  private held: Place | null = null

  override componentDidMount() {
    readPlaces()
    const place = placeOf(this.props.location.key)
    if (place && wasLeftAtTheTop()) returnTo(place)
    arrive()
    window.addEventListener('pagehide', this.leave)
    window.addEventListener('pageshow', arrive)
  }

  override componentWillUnmount() {
    window.removeEventListener('pagehide', this.leave)
    window.removeEventListener('pageshow', arrive)
  }

  override getSnapshotBeforeUpdate({ location, layout }: Props): Place | null {
    if (location === this.props.location && layout === this.props.layout) return null
    const place = this.place()
    keepPlace(location.key, place)
    return place
  }

  override componentDidUpdate(previous: Props, _state: unknown, leaving: Place | null) {
    if (!leaving) return
    const { location, navigationType } = this.props
    const isSamePage = location === previous.location || isSwitch(previous.location, location)
    const target = document.getElementById(location.hash.slice(1))
    this.held = null
    if (location !== previous.location && navigationType === NavigationType.Pop) {
      // Without a state of its own the entry is a fragment the reader typed; the browser has gone there already.
      if (window.history.state !== null) returnTo(placeOf(location.key) ?? TOP)
    } else if (isSamePage) {
      returnTo(leaving)
      this.held = { ...leaving, scrollY: window.scrollY }
    } else if (target) {
      target.scrollIntoView()
      target.focus({ preventScroll: true })
    } else {
      returnTo(TOP)
    }
  }

  /* Right after a switch the line is still the one it was made at, even if another is nearer in this language. */
  private place(): Place {
    return this.held?.scrollY === window.scrollY ? this.held : placeInView()
  }

  private readonly leave = () => {
    keepPlace(this.props.location.key, this.place())
    storePlaces()
    // The browser restores prerendered pages better than any script: they stand at full height at once.
    window.history.scrollRestoration = 'auto'
  }

  override render() {
    return this.props.children
  }
}
