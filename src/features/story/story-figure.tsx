import { runIn } from '../../content/select.ts'
import type { ServedImage } from '../../content/types.ts'
import { useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { AiSeal } from '../../ui/ai-seal.tsx'

/** The story's picture in a fixed box, with its caption and, if a machine made it, those words. */
export function StoryFigure({ image }: { image: ServedImage }) {
  const language = useLanguage()
  const t = useTranslator()
  const caption = image.caption && runIn(image.caption, language)

  return (
    <figure data-line="figure">
      <img src={image.src} alt={image.alt[language]} width={image.width} height={image.height} />
      {(caption ?? image.generated) && (
        <figcaption>
          {caption && <span lang={caption.lang}>{caption.text}</span>}
          {image.generated && <AiSeal label={t('image.generated')} />}
        </figcaption>
      )}
    </figure>
  )
}
