import { addDays } from '@jalon/domain/calendar';
import { ArrivalKind, type ArrivalKindName, Button, Icon, Link, StateShape, telHref } from '@jalon/ui';
import type { ReactNode } from 'react';
import type { TownPatient } from './day-query';
import { useTownWords } from './town-words';
import styles from './town.module.css';
import type { Moments } from './use-moments';

/** What waits for the practice itself, and what it does about it. */
const ANSWERS: Partial<Record<string, 'acknowledge' | 'complete' | 'seeReason'>> = {
  sent: 'acknowledge',
  returned: 'complete',
  refused: 'seeReason',
};

/** One patient: the hospital's coming visit, the blood test, the prescription or the request, and what one can do. */
export function TownCard({ patient: card, at, first }: { patient: TownPatient; at: Moments; first: boolean }) {
  const t = useTownWords();
  const { patient, visit, bloodTest, prescription, request, pivot } = card;
  const phone = pivot?.phone?.replace(/\s/g, '');
  const canAsk = prescription !== null && request === null;
  const wordless = canAsk;
  return (
    <article className={styles.card}>
      <div className={styles.top}>
        <p className={styles.name}>
          <Link href={`/patients/${patient.id}`}>
            <b>
              {patient.familyName} {patient.givenName}
            </b>
          </Link>{' '}
          {patient.age !== null && <span className="mute dense">{t('age', { count: patient.age })}</span>}
        </p>
        {visit && <ArrivalKind kind={visit.arrival as ArrivalKindName} label={t(visit.arrival as 'first')} />}
      </div>
      {visit && (
        <Fact icon={<Icon name="calendar" />}>
          {t('hospitalStart')} <b>{t('at', { day: at.shortDay(at.dayOf(visit.at)), hour: at.hour(visit.at) })}</b>
          {visit.treatment && `, ${visit.treatment}`}
        </Fact>
      )}
      {bloodTest && <BloodTest test={bloodTest} at={at} />}
      {prescription?.toAcknowledge && (
        <Fact icon={<StateShape state="due" size={16} />} tone={styles.due}>
          <b>{t('newPrescription', { doctor: prescription.prescriber })}</b>
        </Fact>
      )}
      {request && (
        <Fact icon={<StateShape state={ANSWERS[request.state] ? 'due' : 'waiting'} size={16} />} tone={styles.due}>
          {t(`request-${request.state}` as 'request-sent')}{' '}
          {prescription && (
            <>
              {t('validUntil')} <b className="nw">{t('until', { day: at.dayMonth(prescription.validUntil) })}</b>
            </>
          )}
        </Fact>
      )}
      {!request && prescription && card.sessionsLeft > 0 && (
        <Fact icon={<Icon name="document" />}>
          {t('sessions', { count: card.sessionsLeft, day: at.dayMonth(prescription.validUntil) })}
        </Fact>
      )}
      {!request && !prescription && <Fact icon={<Icon name="document" />}>{t('noPrescription')}</Fact>}
      {pivot && !request && <Fact icon={<Icon name="person" />}>{t('pivot', { name: pivot.name, title: pivot.title })}</Fact>}
      {(request || canAsk || phone) && (
        <div className={styles.acts}>
          {request && (
            <Button variant={first ? 'primary' : 'default'} size="touch" href={`/demandes/${request.id}`}>
              {t(ANSWERS[request.state] ?? 'follow')}
            </Button>
          )}
          {prescription?.toAcknowledge && (
            <Button variant="primary" size="touch" href={`/patients/${patient.id}#ordonnance`}>
              {t('readIt')}
            </Button>
          )}
          {canAsk && !prescription?.toAcknowledge && (
            <Button size="touch" href={`/demandes/nouvelle?patient=${patient.id}`}>
              {t('ask')}
            </Button>
          )}
          {phone && (
            <Button
              size="touch"
              className={request || canAsk ? styles.call : undefined}
              icon="phone"
              href={telHref(phone)}
              aria-label={t('callTitle', { name: pivot?.name ?? '', phone: pivot?.phone ?? '' })}
            >
              {wordless ? '' : t('callThe', { title: pivot?.title ?? '' })}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}

function BloodTest({ test, at }: { test: NonNullable<TownPatient['bloodTest']>; at: Moments }) {
  const t = useTownWords();
  if (test.state === 'received') return <Fact icon={<Icon name="drop" />}>{t('bloodTestIn')}</Fact>;
  if (test.state === 'missing') {
    return (
      <Fact icon={<StateShape state="late" size={16} />} tone={styles.late}>
        {t('bloodTestMissing', { day: at.dayMonth(test.on) })}
      </Fact>
    );
  }
  const near = test.on === at.today ? t('today') : test.on === addDays(at.today, 1) ? t('tomorrow') : at.shortDay(test.on);
  const words = test.at ? t('bloodTestBefore', { when: '§', hour: at.hour(test.at) }) : t('bloodTest', { when: '§' });
  const [start, end] = words.split('§');
  return (
    <Fact icon={<Icon name="drop" />}>
      {start}
      <b>{near}</b>
      {end}
    </Fact>
  );
}

function Fact({ icon, tone, children }: { icon: ReactNode; tone?: string | undefined; children: ReactNode }) {
  return (
    <p className={styles.fact}>
      <span className={tone}>{icon}</span>
      <span>{children}</span>
    </p>
  );
}
