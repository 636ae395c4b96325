/** The words that say a machine made something, set apart so that they are seen first. */
export function AiSeal({ label }: { label: string }) {
  return <span className="ai-seal">{label}</span>
}
