import { REQUEST_REASONS, type RequestReasonCode } from '@jalon/domain/prescription';
import { Icon, StateMark } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useLanguage } from '../../words/define-words';
import { useSession } from '../session/session';
import styles from './told-sign.module.css';
import type { Visit } from './visit';
import { useVisitWords } from './words';

/** What town told of the body and what a physician thinks of it, in sentences: for the menu, and for who decides. */
export function useSignSays() {
  const t = useVisitWords();
  const language = useLanguage();
  const { me } = useSession();
  const { dayHour } = useDates(me.timeZone);
  return (told: NonNullable<Visit['toldSign']>) => {
    const sign = REQUEST_REASONS[told.reason as RequestReasonCode].label[language];
    return {
      sign: t('signTold', { sign, by: told.by, when: dayHour(told.at) }),
      words: told.words && t('quoted', { words: told.words }),
      opinions: told.opinions.map(({ opinion, by, at }) => ({
        says: t('quoted', { words: opinion }),
        by: t('opinionOf', { by, when: dayHour(at) }),
      })),
      awaited: told.opinions.length === 0 ? t('opinionAwaited') : null,
    };
  };
}

/** Above the decision: nobody gives « OK chimio » without having had the sign and the opinion before their eyes. */
export function ToldSign({ told }: { told: Visit['toldSign'] }) {
  const says = useSignSays();
  if (!told) return null;
  const { sign, words, opinions, awaited } = says(told);
  return (
    <div className={styles.sign} role="note">
      <p>
        <Icon name="triangle-outline" size={16} /> <b>{sign}</b>
      </p>
      {words && <p className="soft">{words}</p>}
      {awaited && <StateMark state="waiting" label={awaited} />}
      {opinions.map(({ says: opinion, by }) => (
        <p key={by}>
          {opinion} <span className="small mute">{by}</span>
        </p>
      ))}
    </div>
  );
}
