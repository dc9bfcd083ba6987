import { nameStage, nameTemplate } from '@jalon/domain/template';
import { ActDialog, Checkbox, DateInput, Field, RadioCardGroup, SelectInput, Skeleton } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useLanguage } from '../../words/define-words';
import { useSession } from '../session/session';
import { ENROL, PATHWAY_CHOICES } from './operations';
import { useRecordWords } from './record-words';
import { usePathwayWords } from './words';

/** Known when somebody comes in, if they are known at all; the others come with the way. */
const ASKED = ['announcement', 'first-treatment', 'oral-start', 'expected-term', 'discharge'];

/** A patient enters a pathway: which one, from where, and who is responsible. Everything is proposed. */
export function EnrolDialog({ patient, onClose }: { patient: string; onClose: () => void }) {
  const t = usePathwayWords();
  const r = useRecordWords();
  const language = useLanguage();
  const { me } = useSession();
  const { data } = useQuery(PATHWAY_CHOICES);
  const { ask, busy, refusal } = useAsked();
  const [template, setTemplate] = useState<string | null>(null);
  const [stage, setStage] = useState<string | null>(null);
  const [known, setKnown] = useState<Record<string, string>>({});
  const [pivot, setPivot] = useState<string | null>(null);
  const [relay, setRelay] = useState('');
  const [own, setOwn] = useState(false);
  const people = data?.pivotChoices ?? [];
  const options = people.map((one) => ({ value: one.situation, label: `${one.name}, ${one.title}, ${one.unit}` }));
  const chosen = template ?? data?.pathwayTemplates[0]?.key ?? '';
  const agreed = data?.pathwayTemplates.find(({ key }) => key === chosen);
  const entries = agreed?.entries ?? [];
  const isEntry = (key: string | null) => entries.some((one) => one.key === key);
  // Most are met once the announcement is made; elsewhere one begins at the beginning.
  const entered = isEntry(stage) ? stage : isEntry('announcement') ? 'announcement' : (entries[0]?.key ?? '');
  const asked = ASKED.filter((key) => agreed?.dates.includes(key) && !(key === 'announcement' && entered === 'suspicion'));
  const responsible = pivot ?? people.find((one) => one.situation === me.situation)?.situation ?? people[0]?.situation ?? '';
  const keep = async () => {
    const anchors = Object.fromEntries(asked.flatMap((key) => (known[key] ? [[key, known[key]]] : [])));
    const input = { patient, template: chosen, stage: entered ?? '', anchors, pivot: responsible, relay: relay || null, own };
    if ((await ask(ENROL, { input })).done) onClose();
  };
  return (
    <ActDialog
      onClose={onClose}
      title={t('enrolTitle')}
      actLabel={t('enrol')}
      busy={busy}
      disabled={!data}
      error={refusal && t(refusal.code as 'unknown')}
      onAct={() => void keep()}
    >
      {data ? (
        <>
          <Field label={t('which')}>
            <SelectInput
              options={data.pathwayTemplates.map((one) => ({
                value: one.key,
                label: `${nameTemplate(one.title, language)} v${one.version}`,
              }))}
              value={chosen}
              onChange={setTemplate}
            />
          </Field>
          {entries.length > 1 && (
            <RadioCardGroup
              legend={t('from')}
              layout="row"
              options={entries.map((one) => ({ value: one.key, label: nameStage(one, language) }))}
              value={entered ?? ''}
              onChange={setStage}
            />
          )}
          <div className="pair">
            {asked.map((key) => (
              <Field key={key} label={key === 'announcement' ? t('announcedOn') : r(`dated-${key}` as 'dated-birth')}>
                <DateInput value={known[key] ?? ''} onChange={(event) => setKnown({ ...known, [key]: event.target.value })} />
              </Field>
            ))}
          </div>
          <div className="pair">
            <Field label={t('pivot')}>
              <SelectInput options={options} value={responsible} onChange={setPivot} />
            </Field>
            <Field label={t('relay')}>
              <SelectInput options={options} value={relay} onChange={setRelay} placeholder={t('noRelay')} />
            </Field>
          </div>
          <Checkbox label={t('own')} hint={t('ownHint')} checked={own} onChange={(event) => setOwn(event.target.checked)} />
        </>
      ) : (
        <Skeleton lines={5} />
      )}
    </ActDialog>
  );
}
