/** The assigning authorities of the INS, and what each may do (ANS; FR Core). NSS uses INS-NIR's OID too, with type NH. */
export const INS_OIDS = {
  'INS-NIR': '1.2.250.1.213.1.4.8',
  'INS-NIA': '1.2.250.1.213.1.4.9',
  'INS-NIR-TEST': '1.2.250.1.213.1.4.10',
  'INS-NIR-DEMO': '1.2.250.1.213.1.4.11',
} as const;

export type InsKind = keyof typeof INS_OIDS;

export function insKindOf(oid: string): InsKind | null {
  const bare = oid.replace(/^urn:oid:/, '');
  return (Object.keys(INS_OIDS) as InsKind[]).find((kind) => INS_OIDS[kind] === bare) ?? null;
}
