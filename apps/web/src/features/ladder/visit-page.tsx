import { Button, ErrorState, PageHeader, PageState, Panel, ReadingColumn, ReadingPage, Skeleton, StateMark } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDates } from '../../words/dates';
import { useTemplateNames } from '../../words/template-names';
import { useSession } from '../session/session';
import { ConfirmVisit } from './confirm-visit';
import { useConfirmWords } from './confirm-words';
import { LadderActs } from './ladder-acts';
import { LADDER_OF_VISIT, type LadderEvent, type Visit, type Way } from './operations';
import { ageSays, bornSays, sourceOfVisit, sourceSays, twinSays } from './say-way';
import { StateOfWay } from './state-of-way';
import { VisitExits } from './visit-exits';
import { useLadderWords } from './words';
import styles from './confirm.module.css';

/** One expected visit and nothing else: told as seen, confirmed here, then ready for one’s own software. */
export function OneVisit({ id, mayChange }: { id: string; mayChange: boolean }) {
  const t = useConfirmWords();
  const { data, error, refetch } = useQuery(LADDER_OF_VISIT, { variables: { visit: id } });
  const back = { href: '/taches', label: t('back') };
  if (!data)
    return (
      <PageState title={t('title')} back={back}>
        {error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={6} lineHeight={48} />}
      </PageState>
    );
  const way = data.ladderOfVisit;
  const visit = way?.visits.find((one) => one.id === id);
  if (!way || !visit)
    return (
      <PageState title={t('notFound')} back={back}>
        <Button href="/taches">{t('otherTasks')}</Button>
      </PageState>
    );
  const said = saidSeen(way, visit);
  const told = <Told way={way} visit={visit} said={said} mayChange={mayChange} />;
  return (
    <ReadingPage>
      <Head way={way} back={back} />
      {said && mayChange ? (
        <ConfirmVisit key={said.id} way={way} visit={visit} said={said}>
          {told}
        </ConfirmVisit>
      ) : (
        <ReadingColumn>{told}</ReadingColumn>
      )}
    </ReadingPage>
  );
}

interface ToldProps {
  way: Way;
  visit: Visit;
  said: LadderEvent | null;
  mayChange: boolean;
}

function Told({ way, visit, said, mayChange }: ToldProps) {
  const names = useTemplateNames();
  const t = useConfirmWords();
  return (
    <Panel
      title={names.milestone(visit.title)}
      meta={visit.doneOn ? <StateMark state="done" label={t('recorded')} /> : <StateOfWay state={way.state} />}
    >
      <Facts way={way} visit={visit} said={said} />
      {visit.doneOn && (
        <div className={styles.exits}>
          <VisitExits way={way} visit={visit} />
          <Button variant="quiet" href="/taches">
            {t('otherTasks')}
          </Button>
        </div>
      )}
      {!visit.doneOn && !said && (
        <>
          <p className="dense soft">{t('notAsked')}</p>
          {mayChange && (
            <div className={styles.exits}>
              <LadderActs way={way} />
            </div>
          )}
        </>
      )}
    </Panel>
  );
}

/** Who told of it, as long as nobody confirmed it and nobody said that it did not take place. */
function saidSeen(way: Way, visit: Visit): LadderEvent | null {
  const last = way.events.filter((one) => one.visit === visit.id && (one.act === 'say-seen' || one.act === 'not-seen')).at(-1);
  return last?.act === 'say-seen' && !visit.doneOn && way.acts.includes('record-visit') ? last : null;
}

function Head({ way, back }: { way: Way; back: { href: string; label: string } }) {
  const t = useConfirmWords();
  const w = useLadderWords();
  const { months } = way;
  const age = months === null || months === undefined ? null : ageSays(w, months);
  const counted = age && way.termWeeks ? `${age}, ${w(way.isCorrected ? 'corrected' : 'real')}` : age;
  return (
    <PageHeader
      band
      back={back}
      title={
        <>
          {way.familyName} <span className={styles.given}>{way.givenName}</span>
        </>
      }
      actions={<Button href={`/patients/${way.patientId}`}>{t('file')}</Button>}
    >
      {[counted, bornSays(w, way), twinSays(w, way)].filter(Boolean).join(' · ')}
    </PageHeader>
  );
}

function Facts({ way, visit, said }: { way: Way; visit: Visit; said: LadderEvent | null }) {
  const t = useConfirmWords();
  const w = useLadderWords();
  const { me } = useSession();
  const { date, dayOf } = useDates(me.timeZone);
  const source = said ? sourceSays(w, said) : visit.doneOn ? sourceOfVisit(w, way, visit) : null;
  return (
    <div className={styles.facts}>
      {said && <p className={styles.lead}>{t('saidSeen', { date: date(said.on) })}</p>}
      {visit.doneOn && <p className={styles.lead}>{t('seen', { date: date(visit.doneOn) })}</p>}
      {visit.result && <p>{visit.result}</p>}
      {source && <p>{t('knownFrom', { source })}</p>}
      {said && <p className="soft">{t('notedBy', { by: said.by, date: date(dayOf(said.at)) })}</p>}
      <p className="soft">{t('windowWas', { from: date(visit.from), to: date(visit.to) })}</p>
    </div>
  );
}
