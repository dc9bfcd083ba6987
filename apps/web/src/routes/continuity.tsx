import { holds, type JobFunction } from '@jalon/access';
import type { ToldOfVisit } from '@jalon/domain/continuity';
import { useQuery } from '@apollo/client/react';
import { ErrorState, Skeleton } from '@jalon/ui';
import { useState } from 'react';
import { useAddress } from '../app/use-address';
import { TeamAbsences } from '../features/absence/team-absences';
import { useTeamWords } from '../features/absence/team-words';
import { CharterSection } from '../features/charter/charter-section';
import { CHARTERS } from '../features/charter/operations';
import { useCharterWords } from '../features/charter/words';
import { CausesPanel } from '../features/continuity/causes-panel';
import styles from '../features/continuity/continuity.module.css';
import { DismissedKinds } from '../features/continuity/dismissed-kinds';
import { Fold } from '../features/continuity/fold';
import { GapsAside } from '../features/continuity/gaps-aside';
import { CONTINUITY_OVERVIEW, type OpenGap } from '../features/continuity/operations';
import { useContinuityWords } from '../features/continuity/words';
import { LadderSection } from '../features/ladder/ladder-section';
import { useLadderPageWords } from '../features/ladder/page-words';
import { GapDialog } from '../features/pathway/gap-dialog';
import { nameOfKind, saidOf } from '../features/pathway/gap-says';
import { useGapWords } from '../features/pathway/gap-words';
import { useSession } from '../features/session/session';
import { useDates } from '../words/dates';
import { nearDays } from '../words/near-days';
import { useTemplateNames } from '../words/template-names';

/** Who is about to be lost, why it happens, and what was decided about it. */
export function ContinuityPage() {
  const t = useContinuityWords();
  const g = useGapWords();
  const l = useLadderPageWords();
  const a = useTeamWords();
  const c = useCharterWords();
  const names = useTemplateNames();
  const { me, today } = useSession();
  const address = useAddress('/continuite');
  const near = nearDays(useDates(me.timeZone), today());
  const { data, error, refetch } = useQuery(CONTINUITY_OVERVIEW);
  const [asked, setAsked] = useState<OpenGap | null>(null);
  const job = me.function as JobFunction;
  const overview = data?.continuityOverview;
  const mayChange = holds(job, 'pathway.change');
  const mayAnswer = holds(job, 'template.write');
  const network = useQuery(CHARTERS, { skip: !holds(job, 'charter.read') }).data?.charters;
  return (
    <div className={styles.page}>
      {overview ? (
        <GapsAside
          overview={overview}
          address={address}
          mayTell={mayChange}
          say={(gap) => saidOf(g, near, names, gap, toldOf(gap))}
          confirm={g('confirm')}
          onTell={setAsked}
        />
      ) : (
        <aside className={styles.aside}>
          <header className={styles.asideHead}>
            <h1>{t('title')}</h1>
            {error ? <ErrorState title={t('failed')} onRetry={() => void refetch()} /> : <Skeleton lines={6} lineHeight={90} />}
          </header>
        </aside>
      )}
      <div className={styles.main}>
        <Fold title={l('title')}>
          <LadderSection mayChange={mayChange} address={address} />
        </Fold>
        {holds(job, 'absence.team') && (
          <Fold title={a('title')}>
            <TeamAbsences />
          </Fold>
        )}
        {network && (
          <Fold title={c('title')}>
            <CharterSection charters={network} mayWrite={holds(job, 'charter.write')} />
          </Fold>
        )}
        {overview && (
          <Fold title={t('causes')}>
            <CausesPanel overview={overview} mayAnswer={mayAnswer} />
            {mayAnswer && <DismissedKinds kinds={overview.dismissed} name={(code) => nameOfKind(g, code)} />}
          </Fold>
        )}
      </div>
      {asked && <GapDialog gap={asked} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** What people said of the awaited visit goes before what the calendar says of it. */
function toldOf({ visit, saidSeenOn, lostOn }: OpenGap): ToldOfVisit | undefined {
  if (visit && saidSeenOn) return { is: 'seen', visit, on: saidSeenOn };
  return lostOn ? { is: 'lost', on: lostOn } : undefined;
}
