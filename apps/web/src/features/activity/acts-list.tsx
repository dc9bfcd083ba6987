import { graphql, type PatientActsQuery } from '@jalon/graphql';
import { Button, MenuButton, Skeleton, useToast, type MenuChoice } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { useColon } from '../../words/colon';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useActivityWords } from './words';
import styles from './acts.module.css';

const ACTS = graphql(`
  query PatientActs($patient: ID!) {
    patientActs(patient: $patient) {
      id
      at
      event
      minutes
      times
      nature
      phase
      interface
      reach
      by
      correctedBy
      own
      version
    }
  }
`);

const CORRECT = graphql(`
  mutation CorrectAct($input: CorrectActInput!) {
    kept: correctAct(input: $input) {
      __typename
      ... on Refused {
        code
        data
      }
    }
  }
`);

type Act = PatientActsQuery['patientActs'][number];
type Place = Pick<Act, 'nature' | 'phase' | 'interface' | 'reach'>;

/** Every place of the grid that one act can have. */
const PLACES: readonly Place[] = [
  ...(['design', 'implementation'] as const).flatMap((phase): Place[] => [
    { nature: 'coordination', phase, interface: 'professional', reach: 'internal' },
    { nature: 'coordination', phase, interface: 'professional', reach: 'external' },
    { nature: 'coordination', phase, interface: 'patient', reach: null },
  ]),
  { nature: 'support', phase: null, interface: null, reach: null },
  { nature: 'other', phase: null, interface: null, reach: null },
];
const keyOf = ({ nature, phase, interface: side, reach }: Place) => [nature, phase, side, reach].join(' ');

/** The coordination work done for a patient with its class, opened on demand; one choice in a menu corrects it. */
export function ActsList({ patient, mayCorrect }: { patient: string; mayCorrect: boolean }) {
  const t = useActivityWords();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.acts}>
      <Button
        variant="quiet"
        size="sm"
        icon={open ? 'chevron-up' : 'chevron-down'}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'hide' : 'show')}
      </Button>
      {open && <Acts patient={patient} mayCorrect={mayCorrect} />}
    </div>
  );
}

function Acts({ patient, mayCorrect }: { patient: string; mayCorrect: boolean }) {
  const t = useActivityWords();
  const colon = useColon();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const { data } = useQuery(ACTS, { variables: { patient } });
  const { ask } = useAsked();
  const toast = useToast();
  if (!data) return <Skeleton lines={4} />;
  if (data.patientActs.length === 0) return <p className="dense mute">{t('none')}</p>;
  const classOf = ({ nature, phase, interface: side, reach }: Place) =>
    nature === 'coordination'
      ? [t(`coordination-${phase}` as 'coordination-design'), t(side as 'patient'), reach && t(reach as 'internal')]
          .filter(Boolean)
          .join(', ')
      : t(nature as 'support');
  const correct = async (act: Act, place: Place) => {
    const { refusal } = await ask(CORRECT, { input: { id: act.id, version: act.version, ...place } });
    if (refusal) toast.show({ message: t(refusal.code as 'unknown'), tone: 'late' });
  };
  const choices = (act: Act): MenuChoice[] =>
    PLACES.map((place) => ({
      id: keyOf(place),
      label: classOf(place),
      chosen: keyOf(place) === keyOf(act),
      onSelect: () => void correct(act, place),
    }));
  return (
    <ol className={styles.list} aria-label={t('title')}>
      {data.patientActs.map((act) => (
        <li key={act.id}>
          <span className="mute">{`${dates.dayMonth(dates.dayOf(act.at))} ${dates.hour(act.at)}`}</span>
          <span>
            {eventOf(t, act.event)} <span className="small mute">{act.by}</span>
            {act.times > 1 && <span className="small mute"> · {t('times', { count: act.times })}</span>}
          </span>
          <span className={styles.class}>
            {mayCorrect && act.own ? (
              <MenuButton
                label={`${t('correct')}${colon}${classOf(act)}`}
                items={choices(act)}
                align="end"
                trigger={
                  <button type="button" className={styles.place}>
                    {classOf(act)}
                  </button>
                }
              />
            ) : (
              classOf(act)
            )}
            {act.correctedBy && <span className="small mute"> · {t('corrected', { name: act.correctedBy })}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

function eventOf(t: ReturnType<typeof useActivityWords>, event: string): string {
  const said = t(event as 'anything');
  return said === event ? t('anything') : said;
}
