import { Banner, Button } from '@jalon/ui';
import { useSession } from '../session/session';
import { useDates } from '../../words/dates';
import { useFaultWords } from './fault-words';
import type { Held } from './use-settling';
import { useWaitingWords } from './waiting-words';

const SAID = {
  'day-gone': 'dayGone',
  'already-settled': 'alreadySettled',
  'changed-meanwhile': 'changedMeanwhile',
  'not-sent': 'notSent',
} as const;
const ANSWERS = { remember: 'remember', 'record-is-right': 'recordIsRight', 'other-person': 'otherPerson' } as const;
const isAnswer = (text: string): text is keyof typeof ANSWERS => text in ANSWERS;

interface HeldProps {
  held: Held;
  /** The identity officer has already answered. */
  answered: boolean;
  busy: boolean;
  onSend: (more: { answer?: string; sameVisit?: boolean }) => void;
}

/** What still stands between a waiting row and the plan, with its answers. */
export function HeldRow({ held, answered, busy, onSend }: HeldProps) {
  const t = useWaitingWords();
  const say = useFaultWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  switch (held.why) {
    case 'still-faulty':
      return <Banner live>{t('stillFaulty', { what: held.faults.map(say).join(' ') })}</Banner>;
    case 'also-planned': {
      const when = `${dates.shortDay(held.start)}, ${held.start.slice(11)}`;
      return (
        <Banner
          live
          title={t('alsoPlanned', { when })}
          action={
            <span className="row">
              <Button busy={busy} onClick={() => onSend({ sameVisit: true })}>
                {t('sameVisit')}
              </Button>
              <Button variant="quiet" onClick={() => onSend({ sameVisit: false })}>
                {t('twoVisits')}
              </Button>
            </span>
          }
        />
      );
    }
    case 'identity-asked': {
      const answers = (held.question?.answers ?? []).filter(isAnswer);
      if (!held.question || answers.length === 0) return <Banner live>{t(answered ? 'stillTwo' : 'waitsOfficer')}</Banner>;
      const { known, differences } = held.question;
      const shown = (trait: string, value: string): string => (trait === 'birth' ? dates.date(value) : value);
      return (
        <Banner
          live
          title={t('whoIsIt')}
          action={
            <span className="row wrap">
              {answers.map((answer) => (
                <Button key={answer} busy={busy} onClick={() => onSend({ answer })}>
                  {t(ANSWERS[answer])}
                </Button>
              ))}
            </span>
          }
        >
          {known.length > 0 && t('known', { known: known.join(', ') })}
          {differences.map(({ trait, incoming, known: recorded }) => (
            <p key={trait}>{t('differs', { incoming: shown(trait, incoming), known: shown(trait, recorded) })}</p>
          ))}
        </Banner>
      );
    }
    default:
      return (
        <Banner tone="warning" live>
          {t(SAID[held.why])}
        </Banner>
      );
  }
}
