/** Class names put together; absent ones leave no trace. */
export const join = (...names: readonly (string | false | null | undefined)[]): string => names.filter(Boolean).join(' ');
