import { Button, Icon, Panel } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { ComplexDialog } from './complex-dialog';
import { COMPLEXITY, type ComplexityDecision } from './complexity-operations';
import { useComplexityWords } from './complexity-words';
import { PARTS, type ComplexPathway } from './complexity-parts';
import { useFormText } from './form-text';
import styles from './complexity.module.css';

interface Props {
  patient: string;
  pathway: ComplexPathway;
  mayChange: boolean;
}

/** A human decision with its reasons in words, who took it and when; those before it, with what the checklist came to. */
export function ComplexPanel({ patient, pathway, mayChange }: Props) {
  const t = useComplexityWords();
  const { me } = useSession();
  const dates = useDates(me.timeZone);
  const [deciding, setDeciding] = useState(false);
  const { data } = useQuery(COMPLEXITY, { variables: { patient } });
  const sentences = { clinical: pathway.complexClinical, social: pathway.complexSocial, service: pathway.complexService };
  const count = PARTS.filter((part) => sentences[part]).length;
  const [latest, ...earlier] = data?.complexity.decisions ?? [];
  return (
    <Panel
      title={t('complex')}
      meta={count > 0 ? t('reasons', { count }) : undefined}
      actions={
        mayChange && (
          <Button variant="quiet" size="sm" onClick={() => setDeciding(true)}>
            {t('change')}
          </Button>
        )
      }
    >
      {count === 0 && <p className="dense mute">{t('noReason')}</p>}
      {count > 0 && (
        <ul className={styles.reasons}>
          {PARTS.map((part) => (
            <li key={part} className={sentences[part] ? undefined : styles.off}>
              <span className={styles.box} data-on={sentences[part] ? '' : undefined} aria-hidden>
                {sentences[part] && <Icon name="check" size={11} />}
              </span>
              <b>{t(part)}</b>
              <span>{sentences[part] ?? '–'}</span>
            </li>
          ))}
        </ul>
      )}
      {pathway.complexBy && pathway.complexAt && (
        <p className="small mute">
          {t('complexBy', { name: pathway.complexBy, date: dates.date(dates.dayOf(pathway.complexAt)) })}
          {latest && <Came decision={latest} />}
        </p>
      )}
      {earlier.length > 0 && (
        <details className={styles.more}>
          <summary>{t('earlier', { count: earlier.length })}</summary>
          <ul className={styles.history}>
            {earlier.map((one) => (
              <li key={one.id}>
                <b>{t(PARTS.some((part) => one[part]) ? 'retained' : 'notRetained')}</b>
                {', '}
                {t('complexBy', { name: one.by, date: dates.date(dates.dayOf(one.at)) })}
                <Came decision={one} />
                <br />
                <span className="soft">{PARTS.flatMap((part) => one[part] ?? []).join(' ; ')}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {deciding && data && <ComplexDialog pathway={pathway} needs={data.complexity.needs} onClose={() => setDeciding(false)} />}
    </Panel>
  );
}

function Came({ decision: { total, cutOff, why } }: { decision: ComplexityDecision }) {
  const t = useComplexityWords();
  const { figure } = useFormText();
  const came =
    typeof total === 'number' && typeof cutOff === 'number' ? t('cameTo', { total: figure(total), cutOff: figure(cutOff) }) : '';
  return <>{[came, why].filter(Boolean).map((said) => ` · ${said}`)}</>;
}
