import { runIn } from '../../content/select.ts'
import type { StoryEvent } from '../../content/types.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { PartialDate } from '../../ui/partial-date.tsx'

/** Key dates as a timeline. What is only expected says so and has an open mark. */
export function StoryEvents({ events }: { events: StoryEvent[] }) {
  const language = useLanguage()
  const t = useTranslator()
  if (events.length === 0) return null

  return (
    <section aria-labelledby="events" className="story-section">
      <h2 id="events" data-line="events">
        {t('events.heading')}
      </h2>
      <ol className="timeline">
        {events.map(({ date, expected, label }, index) => {
          const { text, lang } = runIn(label, language)
          return (
            <li key={date.iso + text} data-line={`event-${index}`} data-expected={expected || undefined}>
              <p className="timeline-date">
                <PartialDate iso={date.iso} label={date[language]} />
                {expected && <span className="timeline-expected">{t('events.expected')}</span>}
              </p>
              <p lang={lang}>{text}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
