import { ActDialog, Button, Field, RadioCardGroup, ReasonDialog, TextInput } from '@jalon/ui';
import { useState } from 'react';
import { useTemplateNames } from '../../words/template-names';
import { useAsked } from '../../live/use-asked';
import { SHARE_PLAN, UNSHARE_PLAN, type Plan, type PlanUnit } from './plan-operations';
import { usePlanWords } from './plan-words';
import styles from './circle.module.css';

/** One's own plan for this patient: with whom it is shared, and the gesture that shares it or stops. */
export function PlansPart({ plans, mayChange }: { plans: readonly Plan[]; mayChange: boolean }) {
  return plans.map((plan) => <PlanPart key={plan.circle} plan={plan} mayChange={mayChange} />);
}

function PlanPart({ plan, mayChange }: { plan: Plan; mayChange: boolean }) {
  const t = usePlanWords();
  const names = useTemplateNames();
  const [sharing, setSharing] = useState(false);
  const [stopping, setStopping] = useState<PlanUnit | null>(null);
  const shared = plan.units.filter((one) => one.shared);
  const others = plan.units.filter((one) => one.id === null);
  return (
    <section aria-label={t('named', { title: names.template(plan.title) })}>
      <div className={styles.told} data-aligned="start">
        <p>
          <b>{t('named', { title: names.template(plan.title) })}</b>{' '}
          {shared.length === 0 && <span className="mute">{t('what')}</span>}
        </p>
        {mayChange && others.length > 0 && (
          <Button size="sm" variant="quiet" onClick={() => setSharing(true)}>
            {t('share')}
          </Button>
        )}
      </div>
      {shared.map((one) => (
        <div key={one.unitId} className={styles.told} data-aligned="start">
          <p>{t('shared', { unit: one.unit, organisation: one.organisation })}</p>
          {mayChange && (
            <Button size="sm" variant="quiet" aria-label={t('stopOf', { unit: one.unit })} onClick={() => setStopping(one)}>
              {t('stop')}
            </Button>
          )}
        </div>
      ))}
      {sharing && <ShareDialog plan={plan} others={others} onClose={() => setSharing(false)} />}
      {stopping && <StopDialog one={stopping} onClose={() => setStopping(null)} />}
    </section>
  );
}

function ShareDialog({ plan, others, onClose }: { plan: Plan; others: readonly PlanUnit[]; onClose: () => void }) {
  const t = usePlanWords();
  const names = useTemplateNames();
  const { ask, busy, refusal } = useAsked();
  const [unit, setUnit] = useState(others[0] ? String(others[0].unitId) : '');
  const [how, setHow] = useState('');
  const keep = async () => {
    if ((await ask(SHARE_PLAN, { input: { circle: plan.circle, unit: Number(unit), how } })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('shareTitle', { title: names.template(plan.title) })}
      actLabel={t('keep')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      <p>{t('shareWhat')}</p>
      <RadioCardGroup
        legend={t('with')}
        options={others.map((one) => ({ value: String(one.unitId), label: one.unit, hint: one.organisation }))}
        value={unit}
        onChange={setUnit}
      />
      <Field label={t('how')} hint={t('howHint')} required>
        <TextInput value={how} onChange={(event) => setHow(event.target.value)} />
      </Field>
    </ActDialog>
  );
}

function StopDialog({ one, onClose }: { one: PlanUnit; onClose: () => void }) {
  const t = usePlanWords();
  const { ask, busy, refusal } = useAsked();
  const stop = async (reason: string) => {
    if (one.id && (await ask(UNSHARE_PLAN, { input: { id: one.id, reason } })).done) onClose();
  };
  return (
    <ReasonDialog
      title={t('stopTitle', { unit: one.unit })}
      sendLabel={t('stop')}
      busy={busy}
      error={refusal && t(refusal.code as 'unknown')}
      onSend={(reason) => void stop(reason)}
      onClose={onClose}
    >
      <p>{t('stopWhat')}</p>
    </ReasonDialog>
  );
}
