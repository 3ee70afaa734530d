const markup = '<img src=x onerror="alert(1)">';
const texts = new Set(['en', 'zh-Hans', 'one', 'other', 'title', 'printed', 'sic']);

/** The same facts with markup behind every text; what was one object stays one. */
export function hostile<Value>(value: Value, seen = new Map<unknown, unknown>()): Value {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known as Value;
  const copy: object = Array.isArray(value) ? [] : {};
  seen.set(value, copy);
  for (const [key, inner] of Object.entries(value)) {
    const isText = texts.has(key) && typeof inner === 'string';
    Reflect.set(copy, key, isText ? inner + markup : hostile<unknown>(inner, seen));
  }
  return copy as Value;
}
