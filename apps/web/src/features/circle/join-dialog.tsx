import { HOME_SUPPLIER } from '@jalon/domain/circle';
import { Button, Checkbox, Combobox, DateInput, Dialog, Field, FieldError, RadioCardGroup, TextInput } from '@jalon/ui';
import type { CircleCandidatesQuery } from '@jalon/graphql';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useSession } from '../session/session';
import { useCircleInvitationWords } from './invitation-words';
import { CIRCLE_CANDIDATES, JOIN_CIRCLE } from './operations';
import { useCircleWords } from './words';
import styles from './circle.module.css';

type Candidate = CircleCandidatesQuery['circleCandidates'][number];
type Basis = 'care-team-chosen' | 'care-team-formal' | 'care-team-establishment' | 'consent';

const FUNCTION_OF_UNIT: Record<string, string> = {
  practice: 'town-nurse',
  secretariat: 'medical-secretary',
  cell: 'coordinator',
};
const keyOf = (one: Candidate) => `${one.unitId} ${one.personId ?? ''}`;

interface Props {
  patient: string;
  onClose: () => void;
  /** Somebody whom the directory does not know. */
  onInvite: () => void;
}

/** A practice or a person joins by the patient's word: who said so, when, how. Outside the team, by a consent. */
export function JoinDialog({ patient, onClose, onInvite }: Props) {
  const t = useCircleWords();
  const i = useCircleInvitationWords();
  const { today } = useSession();
  const { ask, busy, refusal } = useAsked();
  const [typed, setTyped] = useState('');
  const letters = useDeferredValue(typed.trim());
  const { data } = useQuery(CIRCLE_CANDIDATES, { variables: { letters }, skip: letters.length < 2, fetchPolicy: 'no-cache' });
  const [chosen, setChosen] = useState<Candidate | null>(null);
  const [basis, setBasis] = useState<Basis>('care-team-chosen');
  const [how, setHow] = useState('');
  const [consent, setConsent] = useState({ scope: '', means: '', until: '' });
  const [supplies, setSupplies] = useState(false);
  const mayBeSupplier = basis === 'consent' && chosen !== null && !chosen.personId;
  const found = letters.length < 2 ? [] : (data?.circleCandidates ?? []);
  const pick = (key: string) => {
    const one = found.find((each) => keyOf(each) === key) ?? null;
    setChosen(one);
    setBasis(one?.sameEstablishment ? 'care-team-establishment' : 'care-team-chosen');
  };
  const keep = async () => {
    if (!chosen) return;
    const input = {
      ...{ patient, unit: chosen.unitId, person: chosen.personId ?? null, basis, how },
      function: mayBeSupplier && supplies ? HOME_SUPPLIER : (chosen.function ?? FUNCTION_OF_UNIT[chosen.unitKind] ?? 'physician'),
      consentScope: consent.scope || null,
      consentMeans: consent.means || null,
      consentUntil: consent.until || null,
    };
    if ((await ask(JOIN_CIRCLE, { input })).done) onClose();
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('joinTitle')}
      closeOnOutside={false}
      actions={
        chosen && (
          <Button variant="primary" busy={busy} onClick={() => void keep()}>
            {t('keep')}
          </Button>
        )
      }
    >
      <div className="fields">
        <Field label={t('search')} hint={t('searchHint')}>
          <Combobox
            icon="search"
            text={typed}
            onText={setTyped}
            status={letters.length < 2 ? t('type') : t('nobody')}
            options={found.map((one) => ({
              value: keyOf(one),
              label: <b>{one.name ?? one.unit}</b>,
              hint: [one.title, one.name ? one.unit : null, one.organisation].filter(Boolean).join(' · '),
            }))}
            onPick={pick}
          />
        </Field>
        {!chosen && (
          <div>
            <Button size="sm" onClick={onInvite}>
              {i('open')}
            </Button>
          </div>
        )}
        {chosen && (
          <>
            <p className={styles.chosen}>
              <span>
                <b>{chosen.name ?? chosen.unit}</b> <span className="mute">{chosen.organisation}</span>
              </span>
            </p>
            <RadioCardGroup<Basis> legend={t('ground')} options={groundsOf(t, chosen)} value={basis} onChange={setBasis} />
            {mayBeSupplier && <Checkbox label={t('supplies')} checked={supplies} onChange={() => setSupplies(!supplies)} />}
            {basis === 'consent' && (
              <div className="pair">
                <Field label={t('scope')} required>
                  <TextInput value={consent.scope} onChange={(event) => setConsent({ ...consent, scope: event.target.value })} />
                </Field>
                <Field label={t('means')} required>
                  <TextInput value={consent.means} onChange={(event) => setConsent({ ...consent, means: event.target.value })} />
                </Field>
                <Field label={t('until')}>
                  <DateInput
                    value={consent.until}
                    min={today()}
                    onChange={(event) => setConsent({ ...consent, until: event.target.value })}
                  />
                </Field>
              </div>
            )}
            <Field label={t('how')} hint={t('howHint')} required>
              <TextInput value={how} onChange={(event) => setHow(event.target.value)} />
            </Field>
          </>
        )}
        <FieldError>{refusal && t(refusal.code as 'unknown')}</FieldError>
      </div>
    </Dialog>
  );
}

function groundsOf(t: ReturnType<typeof useCircleWords>, chosen: Candidate) {
  const inside = {
    value: 'care-team-establishment' as const,
    label: t('groundEstablishment'),
    hint: t('groundEstablishmentHint'),
  };
  const outside = [
    { value: 'care-team-chosen' as const, label: t('groundChosen'), hint: t('groundChosenHint') },
    { value: 'care-team-formal' as const, label: t('groundFormal'), hint: t('groundFormalHint') },
    { value: 'consent' as const, label: t('groundConsent'), hint: t('groundConsentHint') },
  ];
  return chosen.sameEstablishment ? [inside, ...outside] : outside;
}
