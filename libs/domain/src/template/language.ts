/** The languages in which a template is told. */
export type Language = 'fr' | 'en';
