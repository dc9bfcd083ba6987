import { useLinkWords } from './link-words';

const CODES = [
  ...(['linked-already', 'told-apart', 'two-matricules', 'not-checked', 'traits-differ', 'note-missing'] as const),
  ...(['to-confirm', 'changed-meanwhile', 'not-found', 'reason-missing', 'unreachable'] as const),
] as const;

/** Why two records are not linked, or a link not undone, and who can act. */
export function useLinkRefusal() {
  const t = useLinkWords();
  return (code: string): string => (code === 'doubtful' ? t('doubtfulTold') : t(CODES.find((one) => one === code) ?? 'refused'));
}
