import type { Columns } from '../../content/select.ts'
import type { StoryEvent } from '../../content/types.ts'
import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { sideOf } from '../../site/languages.ts'
import { PartialDate } from '../../ui/partial-date.tsx'
import { PairedText } from './paired-text.tsx'
import { useTexts } from './use-texts.tsx'

interface StoryEventsProps {
  events: StoryEvent[]
  columns: Columns
}

/** Key dates as a timeline. What is only expected says so and has an open mark. */
export function StoryEvents({ events, columns }: StoryEventsProps) {
  const texts = useTexts(columns)
  const t = useTranslator()
  const ui = useInterfaceProps()
  if (events.length === 0) return null

  return (
    <Part as="section" isBelow aria-labelledby="events" className="story-section">
      <h2 id="events" data-line="" {...ui}>
        {t('events.heading')}
      </h2>
      <ol className="timeline">
        {events.map(({ date, expected, label }, index) => {
          const line = `event-${index}`
          return (
            <li key={line} data-expected={expected || undefined}>
              <p className="timeline-date">
                <PartialDate iso={date.iso} label={date[sideOf(columns[0])]} />
                {expected && (
                  <span className="timeline-expected" {...ui}>
                    {t('events.expected')}
                  </span>
                )}
              </p>
              <div data-line={line} className="row">
                <PairedText {...texts([label])} />
              </div>
            </li>
          )
        })}
      </ol>
    </Part>
  )
}
