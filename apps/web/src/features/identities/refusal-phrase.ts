import { useIdentitiesWords } from './words';

const CODES = [
  ...(['changed-meanwhile', 'proof-needed', 'name-missing', 'birth-date-wrong', 'birth-place-wrong', 'record-missing'] as const),
  ...(['not-found', 'insi-forbidden', 'ins-shape', 'ins-key', 'ins-oid', 'doubtful-and-fictitious'] as const),
] as const;
const STRICT = {
  birthFamilyName: 'birthName',
  birthGivenName: 'birthGiven',
  birthDate: 'birth',
  sex: 'sex',
  birthPlaceInsee: 'insee',
} as const;

/** Why an identity was not written, and what to do. */
export function useRefusalPhrase() {
  const t = useIdentitiesWords();
  return (refused: { code: string; data?: unknown } | null): string => {
    if (refused?.code === 'unreachable') return t('unreachable');
    if (refused?.code === 'strict-traits-missing') {
      const { missing = [] } = refused.data as { missing?: (keyof typeof STRICT)[] };
      return t('strict-traits-missing', { missing: missing.map((trait) => t(STRICT[trait]).toLowerCase()).join(', ') });
    }
    return t(CODES.find((code) => code === refused?.code) ?? 'refused');
  };
}
