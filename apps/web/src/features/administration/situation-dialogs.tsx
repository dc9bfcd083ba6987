import { isJobFunction } from '@jalon/access';
import { ActDialog, Banner, Button, DateInput, Field, RadioCardGroup, SidePanel, useToast } from '@jalon/ui';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useSession } from '../session/session';
import { ADD_SITUATION, CHANGE_SITUATION, END_SITUATION, type Person, type Situation, type Unit } from './operations';
import { emptySituation, SituationForm, situationInput, type SituationDraft } from './situation-form';
import { useRefusals } from './use-refusals';
import { useAdministrationWords } from './words';

const active = { refetchQueries: 'active' as const };
const nameOf = ({ givenName, familyName }: Person) => `${givenName} ${familyName}`;

/** Adds a situation, or changes the title, the units and the period of one. */
export function EditSituation({
  person,
  situation,
  units,
  onClose,
}: {
  person: Person;
  situation: Situation | null;
  units: readonly Unit[];
  onClose: () => void;
}) {
  const t = useAdministrationWords();
  const { show } = useToast();
  const { today } = useSession();
  const [draft, setDraft] = useState(() => (situation ? draftOf(situation) : emptySituation(today(), units)));
  const [add] = useMutation(ADD_SITUATION, active);
  const [change] = useMutation(CHANGE_SITUATION, active);
  const { problem, busy, attempt } = useRefusals();
  const save = async () => {
    const input = situationInput(draft);
    const done = await attempt(async () =>
      situation
        ? (await change({ variables: { situation: situation.id, input } })).data?.changeSituationOf
        : (await add({ variables: { person: person.id, input } })).data?.addSituation,
    );
    if (!done) return;
    show({ message: t('savedToast'), tone: 'done' });
    onClose();
  };
  const actions = (
    <Button variant="primary" busy={busy} onClick={() => void save()}>
      {t('save')}
    </Button>
  );
  return (
    <SidePanel opened onClose={onClose} title={situation?.title ?? t('addSituation')} meta={nameOf(person)} actions={actions}>
      <div className="fields">
        <SituationForm draft={draft} onChange={setDraft} units={units} functionFixed={situation !== null} />
        {problem && <Banner tone="alert">{problem}</Banner>}
      </div>
    </SidePanel>
  );
}

function draftOf({ function: job, title, units, fromOn, untilOn }: Situation): SituationDraft {
  const known = isJobFunction(job) ? job : 'pivot-nurse';
  return { function: known, title, units: units.map(({ id }) => id), fromOn, untilOn: untilOn ?? '' };
}

export function EndSituation({ person, situation, onClose }: { person: Person; situation: Situation; onClose: () => void }) {
  const t = useAdministrationWords();
  const { show } = useToast();
  const { today } = useSession();
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [on, setOn] = useState(today());
  const [end] = useMutation(END_SITUATION, active);
  const { problem, busy, attempt } = useRefusals();
  const submit = async () => {
    const variables = { situation: situation.id, on: when === 'later' ? on : null };
    if (!(await attempt(async () => (await end({ variables })).data?.endSituation))) return;
    show({ message: t('endedToast'), tone: 'done' });
    onClose();
  };
  const units = situation.units.map(({ shortName }) => shortName).join(', ') || '–';
  return (
    <ActDialog onClose={onClose} title={t('endTitle')} actLabel={t('endConfirm')} busy={busy} onAct={() => void submit()}>
      <p>{t('endWhat', { name: nameOf(person), title: situation.title, units })}</p>
      <RadioCardGroup
        legend={t('end')}
        hideLegend
        options={[
          { value: 'now', label: t('endNow'), hint: t('endNowHint') },
          { value: 'later', label: t('endLater') },
        ]}
        value={when}
        onChange={setWhen}
      />
      {when === 'later' && (
        <Field label={t('lastDay')}>
          <DateInput value={on} min={today()} onChange={(event) => setOn(event.target.value)} />
        </Field>
      )}
      {problem && <Banner tone="alert">{problem}</Banner>}
    </ActDialog>
  );
}
