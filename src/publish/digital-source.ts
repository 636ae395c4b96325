/** How much of an image is a machine's, in the words of the IPTC that image search and archives read. */
export type DigitalSource = 'trainedAlgorithmicMedia' | 'compositeWithTrainedAlgorithmicMedia'

const TERMS = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

/** The statement in a packet of XMP: of the whole image, or of a part of it. */
const STATED = /digitalsourcetype\/(?:trainedA|compositeWithTrainedA)lgorithmicMedia\b/

/** Tells whether a packet of XMP says that a machine made the image. */
export function saysGenerated(xmp: string): boolean {
  return STATED.test(xmp)
}

function description(source: DigitalSource): string {
  return `<rdf:Description xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" rdf:about="" Iptc4xmpExt:DigitalSourceType="${TERMS}${source}"/>`
}

function packet(source: DigitalSource): string {
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">${description(source)}</rdf:RDF></x:xmpmeta>`
}

/** A packet of XMP that states the source and keeps what else an earlier one says. */
export function statingSource(source: DigitalSource, earlier = ''): string {
  const corrected = earlier.replace(/digitalsourcetype\/\w+/, `digitalsourcetype/${source}`)
  if (corrected !== earlier) return corrected
  const end = earlier.lastIndexOf('</rdf:RDF>')
  return end === -1 ? packet(source) : earlier.slice(0, end) + description(source) + earlier.slice(end)
}
