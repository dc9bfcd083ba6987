import type { Refusal } from '../../live/use-asked';
import { useMergeWords } from './merge-words';

const CODES = [
  ...([
    'reference-missing',
    'told-apart',
    'two-matricules',
    'merged-already',
    'deceased',
    'kept-lacks-ipp',
    'colleague-differs',
  ] as const),
  ...(['to-confirm', 'changed-meanwhile', 'not-found', 'reason-missing', 'merged-since', 'unreachable'] as const),
] as const;

/** Why two records were not merged, or a merge not undone, and who can act. */
export function useMergeRefusal() {
  const t = useMergeWords();
  return ({ code, data }: Refusal): string => {
    if (code === 'others-hold-both') return t(code, { who: (data['organisations'] as string[]).join(', ') });
    if (code === 'two-pathways') {
      const pathways = data['pathways'] as { title: string; pivot: string | null }[];
      return t(code, {
        which: pathways.map(({ title, pivot }) => t('pathwayOf', { title, pivot: pivot ?? t('noPivot') })).join(', '),
      });
    }
    return t(CODES.find((one) => one === code) ?? 'refused');
  };
}
