import { PrintSheet } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { useSession } from '../session/session';
import { useGapWords } from './gap-words';
import styles from './gaps-panel.module.css';
import type { File } from './operations';

interface Props {
  people: NonNullable<File['coordination']>['toCall'];
  name: string;
  which: 'sheetPatient' | 'sheetTown';
}

/** Whom to call, in large type, with the hours: for the kitchen wall, or for the practice. */
export function CallSheet({ people, name, which }: Props) {
  const t = useGapWords();
  const { me, now } = useSession();
  const dates = useDates(me.timeZone);
  return (
    <PrintSheet
      header={<h2>{t(which, { name })}</h2>}
      printedAt={t('printedAt', { when: dates.dateHour(new Date(now()).toISOString()) })}
      footer={which === 'sheetPatient' ? t('sheetFoot') : me.organisationName}
    >
      <table className={styles.print}>
        <tbody>
          {people.map((one) => (
            <tr key={one.kind}>
              <th scope="row">{t(one.kind as 'unit')}</th>
              <td>
                {one.name}
                {one.hours && <> · {one.hours}</>}
              </td>
              <td className={styles.big}>{one.phone}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </PrintSheet>
  );
}
