import { insKey, INS_OIDS } from '@jalon/domain/patient';

export const TEST_OID = INS_OIDS['INS-NIR-TEST'];

/** An invented matricule with its right key. It only ever stands beside the test OID: Valmont is no commune of France. */
export function inventedIns(sex: 'F' | 'M', birth: string, order: number): string {
  const [year = '1950', month = '01'] = birth.split('-');
  const number = `${sex === 'M' ? 1 : 2}${year.slice(2)}${month}53990${String(order).padStart(3, '0')}`;
  return number + insKey(number);
}
