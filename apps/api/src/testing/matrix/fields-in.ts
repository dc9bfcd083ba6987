/** Every `Type.field` that an answer holds, with a value. */
export function* fieldsIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* fieldsIn(one);
  else if (typeof value === 'object' && value !== null) {
    const type = '__typename' in value ? String(value.__typename) : null;
    for (const [field, inner] of Object.entries(value)) {
      if (type && field !== '__typename' && inner !== null) yield `${type}.${field}`;
      yield* fieldsIn(inner);
    }
  }
}
