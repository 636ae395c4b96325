import { useInterfaceProps, useTranslator } from '../../i18n/i18n.ts'
import { announce } from '../../lib/announce.ts'
import { keepingPlace } from '../../lib/place.ts'
import { useHydrated } from '../../lib/hydrated.tsx'
import { clearDevice, DEVICE_DATA, useHeldOnDevice } from '../../reader/device-data.ts'

/** What this device holds of the reader, to the letter, and one button that clears it. */
export function DeviceData() {
  const t = useTranslator()
  const ui = useInterfaceProps()
  const isHydrated = useHydrated()
  const held = useHeldOnDevice()

  function onClear() {
    keepingPlace(clearDevice)
    announce(t('device.cleared'))
  }

  return (
    <section aria-labelledby="device" className="prose page-section device" {...ui}>
      <h2 id="device" data-line="">
        {t('device.heading')}
      </h2>
      <div>
        {/* In fields of one line, which can be read, selected and copied, and push nothing when they are filled. */}
        {Object.values(DEVICE_DATA).map(({ key }) => (
          <label key={key}>
            <code>{key}</code>
            <input readOnly value={held.get(key) ?? t('device.nothing')} />
          </label>
        ))}
        <button type="button" className={isHydrated ? 'button' : 'button invisible'} onClick={onClear}>
          {t('device.clear')}
        </button>
      </div>
    </section>
  )
}
