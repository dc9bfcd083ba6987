/** A name of the tz database, « Europe/Paris »; an abbreviation that changes with the season is none. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('fr', { timeZone: name }).resolvedOptions().timeZone.includes('/');
  } catch {
    return false;
  }
}
