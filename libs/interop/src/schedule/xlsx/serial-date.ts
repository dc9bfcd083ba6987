const DAY = 86_400_000;
const ORIGIN = Date.UTC(1899, 11, 30);
/** Days between the two epochs that a workbook may count from. */
export const DAYS_1904 = 1462;

/** A workbook's day number (days since 1899-12-30, the fraction being the hour) as 'YYYY-MM-DD', 'HH:mm' or both. */
export function serialText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const day = Math.floor(serial) + (minutes === 1440 ? 1 : 0);
  const hour = minutes % 1440;
  const clock = `${String(Math.floor(hour / 60)).padStart(2, '0')}:${String(hour % 60).padStart(2, '0')}`;
  if (serial >= 0 && serial < 1) return day === 0 ? clock : '24:00';
  // A duration of a day or more, such as an hour mistyped 25:10, is shown as its sheet shows it.
  if (serial > 1 && serial < 32) return `${Math.floor((serial * 1440) / 60 + 1e-6)}:${clock.slice(3)}`;
  const date = serialDay(day);
  return hour === 0 ? date : `${date} ${clock}`;
}

/** 'YYYY-MM-DD' of a whole day number; numbers beyond year 9999 give an impossible date, never an exception. */
export function serialDay(day: number): string {
  if (day < 1 || day > 2_958_465) return `${day}`;
  return new Date(ORIGIN + day * DAY).toISOString().slice(0, 10);
}
