import { useQuery } from '@apollo/client/react';
import { ActDialog, Field, RadioCardGroup, Skeleton, TextInput, useToast } from '@jalon/ui';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { AffectedPatients } from './affected-patients';
import { MIGRATE, PUBLISH, TEMPLATE_MIGRATION } from './operations';
import { useTemplateWords } from './words';

interface Props {
  templateKey: string;
  to: number;
  /** The version whose running pathways are concerned; null for a first one. */
  from: number | null;
  /** Null: already in force, pathways move to it. */
  revision: number | null;
  onClose: () => void;
  onDone: () => void;
}

/** Publishing shows whom it concerns, and asks whether running pathways move; moving later is the same question alone. */
export function PublishDialog({ templateKey: key, to, from, revision, onClose, onDone }: Props) {
  const t = useTemplateWords();
  const toast = useToast();
  const { ask, busy, refusal } = useAsked();
  const [decided, setDecided] = useState('');
  const [what, setWhat] = useState<'leave' | 'move'>(revision === null ? 'move' : 'leave');
  const [chosen, setChosen] = useState<string[]>([]);
  const { data, loading } = useQuery(TEMPLATE_MIGRATION, {
    variables: { key, from: from ?? 0, to },
    skip: from === null,
    fetchPolicy: 'no-cache',
  });
  const affected = data?.templateMigration ?? [];
  const confirm = async () => {
    if (revision !== null) {
      const input = { key, version: to, revision, decided: decided || null };
      if (!(await ask(PUBLISH, { input })).done) return;
      toast.show({ message: t('done', { version: to }), tone: 'done' });
    }
    if (what === 'move' && from !== null && chosen.length > 0) {
      const { done, refusal: why } = await ask(MIGRATE, { input: { key, from, to, pathways: chosen } });
      // Once published, the page under this dialog is another one: what was refused is said beside it.
      if (done)
        toast.show({
          message: t('moved', { count: (done as typeof done & { migrated: number }).migrated, version: to }),
          tone: 'done',
        });
      else if (revision === null) return;
      else toast.show({ message: t('notMoved', { why: t(why.code as 'unknown') }), tone: 'late' });
    }
    onDone();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t(revision === null ? 'moveTitle' : 'publishTitle', { version: to })}
      size="lg"
      actLabel={t(revision === null ? 'confirmMove' : 'confirm')}
      busy={busy}
      disabled={revision === null && chosen.length === 0}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void confirm()}
    >
      {revision !== null && (
        <Field label={t('decided')} hint={t('decidedHint')}>
          <TextInput value={decided} onChange={(event) => setDecided(event.target.value)} />
        </Field>
      )}
      {loading && from !== null && !data ? (
        <Skeleton lines={4} />
      ) : affected.length === 0 || from === null ? (
        <p className="soft">{t('nobody')}</p>
      ) : (
        <>
          {revision !== null && (
            <RadioCardGroup
              legend={t('whatNow')}
              value={what}
              onChange={setWhat}
              options={[
                { value: 'leave', label: t('leave'), hint: t('leaveHint') },
                { value: 'move', label: t('moveThem'), hint: t('moveThemHint') },
              ]}
            />
          )}
          <AffectedPatients affected={affected} from={from} chosen={what === 'move' ? chosen : null} onChoose={setChosen} />
        </>
      )}
    </ActDialog>
  );
}
