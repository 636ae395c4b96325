/** Thrown for what cannot be imported; its message says what, why and what to do. */
export class Refusal extends Error {
  override name = 'Refusal'
}
