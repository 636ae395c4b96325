interface PartialDateProps {
  /** ISO form; an interval is written start/end. */
  iso: string
  label: string
}

/** A date as precise as it is known. HTML has no machine form for an interval, so that one is plain text. */
export function PartialDate({ iso, label }: PartialDateProps) {
  return iso.includes('/') ? <span>{label}</span> : <time dateTime={iso}>{label}</time>
}
