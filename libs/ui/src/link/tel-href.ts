/** The address that dials a number as people write it: « 02 61 91 41 00 », « +33 (0)2 61… », « 02 61 91 41 00 poste 12 ». */
export function telHref(phone: string): string {
  const [number = ''] = phone.replace('(0)', '').split(/[a-z,;/]/i);
  return `tel:${number.replace(/[^+\d]/g, '')}`;
}
