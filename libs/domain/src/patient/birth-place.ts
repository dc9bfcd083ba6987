/** How INSEE codes of birth places are written. A rule of the identity authority, which may change: a site can set others. */
export interface BirthPlaceRules {
  /** Born abroad: this, then the country. */
  abroadPrefix: string;
  /** Nobody knows where. */
  unknown: string;
}

export const BIRTH_PLACE_RULES: BirthPlaceRules = { abroadPrefix: '99', unknown: '99999' };

export type BirthPlaceKind = 'france' | 'abroad' | 'unknown';

/** Null when it is no INSEE code: five characters, Corsica's 2A and 2B among them. */
export function birthPlaceKind(code: string, rules: BirthPlaceRules = BIRTH_PLACE_RULES): BirthPlaceKind | null {
  const bare = code.trim().toUpperCase();
  if (bare === rules.unknown) return 'unknown';
  if (!/^(\d{2}|2A|2B)\d{3}$/.test(bare)) return null;
  return bare.startsWith(rules.abroadPrefix) ? 'abroad' : 'france';
}
