/** Sets one field of JSON, named as in messages: `body[0][0].zh`; undefined removes it. */
export function setField(json: unknown, field: string, value: unknown): void {
  const keys = field.match(/[^.[\]]+/g) ?? []
  const last = keys.pop() ?? ''
  const parent = Object(keys.reduce<unknown>((node, key) => Reflect.get(Object(node), key), json))
  if (value === undefined) Reflect.deleteProperty(parent, last)
  else Reflect.set(parent, last, value)
}
