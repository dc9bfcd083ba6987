import { IconButton } from '@jalon/ui';
import { useDates } from '../../words/dates';
import { Dial } from './dial';
import styles from './directory.module.css';
import type { DirectoryPerson } from './operations';
import { useDirectoryWords } from './words';

/** Somebody by the local title and the place, with the line on which one reaches them. */
export function PersonEntry({ person }: { person: DirectoryPerson }) {
  const t = useDirectoryWords();
  const { date } = useDates();
  const name = [person.civility === 'Dr' || person.civility === 'Pr' ? person.civility : '', person.givenName, person.familyName]
    .filter(Boolean)
    .join(' ');
  const phone = person.phone ?? person.unitPhone;
  const place = [person.units, person.units === person.organisation ? '' : person.organisation].filter(Boolean).join(' · ');
  return (
    <li className={styles.line}>
      <div>
        <p>
          <b>{name}</b> <span className="soft">{person.title}</span>
          {person.until && <span className="small mute"> {t('until', { date: date(person.until) })}</span>}
        </p>
        <p className="small mute">{place}</p>
      </div>
      <div className={styles.numbers}>
        {phone && (
          <p>
            <Dial name={name} phone={phone} />
            <span className="small mute">
              {person.phone ? person.phoneHours : t('throughUnit')}
              {person.email && (
                <IconButton icon="mail" variant="quiet" label={t('write', { name })} href={`mailto:${person.email}`} />
              )}
            </span>
          </p>
        )}
      </div>
    </li>
  );
}
