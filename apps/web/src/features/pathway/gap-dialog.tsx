import { holds, type JobFunction } from '@jalon/access';
import { ActDialog, Button, Field, SelectInput, TextInput } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { saidOf } from './gap-says';
import { useGapWords } from './gap-words';
import { ACCOUNT_FOR_GAP, ADD_CAUSE, CONTINUITY_CAUSES, RETIRE_CAUSE, type Gap } from './operations';

export type AskedGap = Pick<Gap, 'id' | 'version' | 'code' | 'data' | 'cause' | 'action' | 'outcome'>;

/** The factual cause, what is done and what came of it: together, in one place. */
export function GapDialog({ gap, onClose }: { gap: AskedGap; onClose: () => void }) {
  const t = useGapWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const near = nearDays(useDates(me.timeZone), today());
  const { data } = useQuery(CONTINUITY_CAUSES);
  const { ask, busy, refusal } = useAsked();
  const [cause, setCause] = useState(gap.cause ?? '');
  const [own, setOwn] = useState('');
  const [action, setAction] = useState(gap.action ?? '');
  const [outcome, setOutcome] = useState(gap.outcome ?? '');
  const isCell = holds(me.function as JobFunction, 'template.write');
  const causes = data?.continuityCauses ?? [];
  const keep = async () => {
    let chosen = cause;
    if (own.trim()) {
      const { done } = await ask(ADD_CAUSE, { title: own });
      if (!done || !('key' in done)) return;
      chosen = String(done.key);
      setCause(chosen);
      setOwn('');
    }
    const input = { id: gap.id ?? '', version: gap.version ?? 0, cause: chosen || null, action, outcome };
    if ((await ask(ACCOUNT_FOR_GAP, { input })).done) onClose();
  };
  const retire = async () => {
    if ((await ask(RETIRE_CAUSE, { key: cause })).done) setCause('');
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('accountTitle', { what: saidOf(t, near, names, gap).title })}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <p className="dense soft">{t('closesItself')}</p>
      <Field label={t('cause')}>
        <SelectInput
          value={cause}
          onChange={setCause}
          options={[{ value: '', label: t('noCause') }, ...causes.map(({ key, title }) => ({ value: key, label: title }))]}
        />
      </Field>
      {isCell && causes.some(({ key, isOwn }) => key === cause && isOwn) && (
        <Button variant="quiet" size="sm" onClick={() => void retire()}>
          {t('retireCause')}
        </Button>
      )}
      {isCell && (
        <Field label={t('ownCause')}>
          <TextInput value={own} onChange={(event) => setOwn(event.target.value)} />
        </Field>
      )}
      <Field label={t('action')}>
        <TextInput value={action} onChange={(event) => setAction(event.target.value)} />
      </Field>
      <Field label={t('outcome')}>
        <TextInput value={outcome} onChange={(event) => setOutcome(event.target.value)} />
      </Field>
    </ActDialog>
  );
}
