/** '2026-11-23' as it is written in French: 23/11/2026. */
export const formatDay = (day: string): string => day.split('-').reverse().join('/');
