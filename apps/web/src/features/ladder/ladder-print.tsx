import { PrintSheet } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { nearDays } from '../../words/near-days';
import { useSession } from '../session/session';
import type { Way } from './operations';
import { useLadderPageWords } from './page-words';
import { bornSays, trySays, twinSays } from './say-way';
import { windowSays } from './window-says';
import { useLadderWords } from './words';
import styles from './ladder.module.css';

/** The list as it was chosen, rung by rung, for the meeting where each one is spoken of. */
export function LadderPrint({ rows, printedAt }: { rows: readonly Way[]; printedAt: string }) {
  const t = useLadderPageWords();
  const w = useLadderWords();
  const { me, today } = useSession();
  const at = useDates(me.timeZone);
  const near = nearDays(at, today());
  const who = `${me.givenName} ${me.familyName}`;
  const states = [...new Set(rows.map(({ state }) => state))];
  return (
    <PrintSheet
      header={
        <b>
          {t('title')} · {t('printSummary', { count: rows.length })}
        </b>
      }
      printedAt={t('printedAt', { day: at.date(at.dayOf(printedAt)), hour: at.hour(printedAt), who })}
      footer={t('foot')}
    >
      <div className={styles.paper}>
        {states.map((state) => (
          <section key={state}>
            <h2>{w(state as 'lost')}</h2>
            <table>
              <thead>
                <tr>
                  {(['person', 'visit', 'window', 'tries', 'pivot'] as const).map((head) => (
                    <th key={head} scope="col">
                      {t(head)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows
                  .filter((way) => way.state === state)
                  .map((way) => (
                    <tr key={way.id}>
                      <td>
                        <b>
                          {way.familyName} {way.givenName}
                        </b>
                        <br />
                        {[at.date(way.birth), bornSays(w, way), twinSays(w, way)].filter(Boolean).join(' · ')}
                      </td>
                      <td>{way.visit.title}</td>
                      <td>{windowSays(w, way, near, today())}</td>
                      <td>
                        {way.events
                          .filter(({ act }) => act === 'chase')
                          .map((one) => `${at.dayMonth(one.on)} ${trySays(w, one)}`)
                          .join(' ; ') || t('noTry')}
                      </td>
                      <td>{way.pivotName ?? t('noPivot')}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
          </section>
        ))}
      </div>
    </PrintSheet>
  );
}
