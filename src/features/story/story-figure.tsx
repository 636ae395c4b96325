import type { Columns } from '../../content/select.ts'
import type { ServedImage } from '../../content/types.ts'
import { useInterfaceProps, useLanguage, useTranslator } from '../../i18n/i18n.ts'
import { Part } from '../../i18n/part.tsx'
import { sideOf } from '../../site/languages.ts'
import { PairedText } from './paired-text.tsx'
import { useTexts } from './use-texts.tsx'

interface StoryFigureProps {
  image: ServedImage
  columns: Columns
}

/** The story's picture in a fixed box, with its caption and, on it, if a machine made it, those words. */
export function StoryFigure({ image, columns }: StoryFigureProps) {
  const language = useLanguage()
  const t = useTranslator()
  const ui = useInterfaceProps()
  const texts = useTexts(columns)
  const { caption } = image

  return (
    <Part as="figure" data-line="figure">
      <img src={image.src} alt={image.alt[sideOf(language)]} width={image.width} height={image.height} />
      {(caption ?? image.generated) && (
        <figcaption>
          {caption && (
            <div data-line="caption" className="row">
              <PairedText {...texts([caption])} />
            </div>
          )}
          {image.generated && (
            <p className="image-mark" {...ui}>
              {t('image.generated')}
            </p>
          )}
        </figcaption>
      )}
    </Part>
  )
}
