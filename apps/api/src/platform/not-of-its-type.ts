/** PostgreSQL's words for a value that is not of its column's type: an address typed by hand, never a fault of ours. */
const NOT_OF_ITS_TYPE = new Set(['22P02', '22007', '22008']);

/** Whether the database refused the form of what was asked, before it looked for anything. */
export function isNotOfItsType(fault: unknown): boolean {
  return typeof fault === 'object' && fault !== null && 'code' in fault && NOT_OF_ITS_TYPE.has(String(fault.code));
}
