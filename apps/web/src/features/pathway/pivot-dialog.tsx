import { ActDialog, Field, SelectInput, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useGapWords } from './gap-words';
import { CHANGE_PIVOT, PATHWAY_CHOICES, type File, type Pathway } from './operations';
import { usePathwayWords } from './words';

const NOBODY = 'nobody';

/** Who is responsible from now on, and who stands in. */
export function PivotDialog({ file, pathway, onClose }: { file: File; pathway: Pathway; onClose: () => void }) {
  const t = usePathwayWords();
  const g = useGapWords();
  const { data } = useQuery(PATHWAY_CHOICES, { variables: { pathway: pathway.id } });
  const { ask, busy, refusal } = useAsked();
  const now = (kind: string) => file.coordination?.toCall.find((one) => one.kind === kind)?.situation ?? null;
  const [pivot, setPivot] = useState<string | null>(now('pivot'));
  const [relay, setRelay] = useState<string>(now('relay') ?? NOBODY);
  const options = (data?.pivotChoices ?? []).map((one) => ({
    value: one.situation,
    label: `${one.name}, ${one.title}, ${one.unit}`,
  }));
  const keep = async () => {
    if (!pivot) return;
    const input = { id: pathway.id, version: pathway.version, pivot, relay: relay === NOBODY ? null : relay };
    if ((await ask(CHANGE_PIVOT, { input })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={g('changePivot')}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      {data ? (
        <>
          <Field label={t('pivot')}>
            <SelectInput options={options} value={pivot ?? ''} onChange={setPivot} placeholder={t('pivot')} />
          </Field>
          <Field label={t('relay')}>
            <SelectInput options={[{ value: NOBODY, label: t('noRelay') }, ...options]} value={relay} onChange={setRelay} />
          </Field>
        </>
      ) : (
        <Skeleton lines={3} />
      )}
    </ActDialog>
  );
}
