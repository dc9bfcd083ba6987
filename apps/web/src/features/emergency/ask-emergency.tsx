import { Banner, Button, ChipChoice, DateInput, Field, FieldError, Panel, RadioCardGroup, TextArea, TextInput } from '@jalon/ui';
import { EMERGENCY_MINUTES, EMERGENCY_REASONS, type EmergencyReason } from '@jalon/domain/circle';
import { useLazyQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { FIND_FOR_EMERGENCY, OPEN_EMERGENCY, type Candidate } from './operations';
import { useEmergencyWords } from './words';
import styles from './emergency.module.css';

type Hours = `${(typeof EMERGENCY_MINUTES)[number]}`;

/** Found by the very name and birth date; then why, in words, and for how long. */
export function AskEmergency({ onOpen }: { onOpen: (patient: string) => void }) {
  const t = useEmergencyWords();
  const { today } = useSession();
  const [who, setWho] = useState({ birthDate: '', familyName: '' });
  const [looked, setLooked] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [find, { data, loading, error }] = useLazyQuery(FIND_FOR_EMERGENCY, { fetchPolicy: 'no-cache' });
  const found = looked && data?.found.__typename === 'EmergencyCandidates' ? data.found.candidates : null;
  const refused = looked && data?.found.__typename === 'Refused' ? data.found.code : null;
  const candidate = found?.find(({ key }) => key === chosen) ?? (found?.length === 1 ? (found[0] ?? null) : null);
  const change = (part: Partial<typeof who>) => {
    setWho({ ...who, ...part });
    setLooked(false);
    setChosen(null);
  };
  const search = async (event: FormEvent) => {
    event.preventDefault();
    await find({ variables: who }).catch(() => {});
    setLooked(true);
  };
  return (
    <>
      <Panel title={t('who')}>
        <form className="fields" onSubmit={(event) => void search(event)}>
          <div className={styles.two}>
            <Field label={t('birthDate')} required>
              <DateInput
                required
                max={today()}
                value={who.birthDate}
                onChange={(event) => change({ birthDate: event.target.value })}
              />
            </Field>
            <Field label={t('familyName')} hint={t('familyNameHint')} required>
              <TextInput
                required
                minLength={2}
                value={who.familyName}
                onChange={(event) => change({ familyName: event.target.value })}
              />
            </Field>
          </div>
          <div className={styles.act}>
            <Button type="submit" variant={found?.length ? 'default' : 'primary'} busy={loading}>
              {t('find')}
            </Button>
          </div>
          {found?.length === 0 && <Banner tone="info" live title={t('none')} />}
          <FieldError>{refused ? t(refused as 'too-many') : looked && error && t('unreachable')}</FieldError>
          {found && found.length > 0 && (
            <RadioCardGroup
              legend={t('which')}
              options={found.map((one) => ({
                value: one.key,
                label: t('one', { initial: one.initial }),
                hint: [t(one.sex as 'F'), one.ours && t('ours')].filter(Boolean).join(' · '),
              }))}
              value={candidate?.key ?? null}
              onChange={setChosen}
            />
          )}
          {candidate?.ours && !candidate.patientId && <Banner tone="info">{t('oursHint')}</Banner>}
          {candidate?.patientId && (
            <Banner
              tone="info"
              title={t('here')}
              action={<Button onClick={() => onOpen(candidate.patientId ?? '')}>{t('openFile')}</Button>}
            />
          )}
        </form>
      </Panel>
      {candidate && !candidate.patientId && <Why key={candidate.key} who={who} candidate={candidate} onOpen={onOpen} />}
    </>
  );
}

interface WhyProps {
  who: { birthDate: string; familyName: string };
  candidate: Candidate;
  onOpen: (patient: string) => void;
}

function Why({ who, candidate, onOpen }: WhyProps) {
  const t = useEmergencyWords();
  const { ask, busy, refusal } = useAsked();
  const [reason, setReason] = useState<EmergencyReason | null>(null);
  const [words, setWords] = useState('');
  const [minutes, setMinutes] = useState<Hours>('60');
  const open = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...who, key: candidate.key, reason: reason ?? '', words, minutes: Number(minutes) };
    const { done } = await ask(OPEN_EMERGENCY, { input });
    if (done && 'patient' in done) onOpen(String(done.patient));
  };
  return (
    <Panel title={t('why')}>
      <form className="fields" onSubmit={(event) => void open(event)}>
        <RadioCardGroup<EmergencyReason>
          legend={t('why')}
          hideLegend
          required
          options={EMERGENCY_REASONS.map((value) => ({ value, label: t(value) }))}
          value={reason}
          onChange={setReason}
        />
        <Field label={t('words')} hint={t('wordsHint')} required>
          <TextArea rows={2} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        <ChipChoice<Hours>
          label={t('howLong')}
          options={EMERGENCY_MINUTES.map((value) => ({ value: `${value}` as Hours, label: t('hours', { count: value / 60 }) }))}
          value={minutes}
          onChange={(value) => value && setMinutes(value)}
        />
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
        <div className={styles.act}>
          <Button type="submit" variant="primary" busy={busy}>
            {t('open')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
