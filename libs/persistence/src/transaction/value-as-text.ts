/** A value as a statement's parameter travels: text, bytes, an array in PostgreSQL's own writing, JSON for what is none of these. */
export function asText(value: unknown): string | Buffer | null {
  if (value === null || value === undefined) return null;
  if (Buffer.isBuffer(value)) return value;
  return Array.isArray(value) ? arrayOf(value) : textOf(value);
}

function arrayOf(values: readonly unknown[]): string {
  const inner = values.map((value) => {
    if (value === null || value === undefined) return 'NULL';
    return Array.isArray(value) ? arrayOf(value) : `"${textOf(value).replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${inner.join(',')}}`;
}

const textOf = (value: unknown): string => {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
