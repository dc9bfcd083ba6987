import { Tag } from '@jalon/ui';
import { Dial } from './dial';
import styles from './directory.module.css';
import type { DirectoryUnit } from './operations';
import { useDirectoryWords } from './words';

/** A unit by its numbers: by day with its hours, and whom one calls at night. */
export function UnitLine({ unit }: { unit: DirectoryUnit }) {
  const t = useDirectoryWords();
  const phone = unit.phone ?? unit.organisationPhone;
  return (
    <li className={styles.line}>
      <div>
        <p>
          <b>{unit.name}</b> {unit.organisation !== unit.name && <span className="soft">{unit.organisation}</span>}
        </p>
        <p className="small mute">{unit.address}</p>
        {unit.mine && <Tag tone="action">{t('mine')}</Tag>}
      </div>
      <div className={styles.numbers}>
        {phone && (
          <p>
            <Dial name={unit.name} phone={phone} />
            <span className="small mute">{unit.hours}</span>
          </p>
        )}
        {unit.nightPhone && (
          <p>
            <Dial name={unit.nightName ?? `${unit.name}, ${t('night')}`} phone={unit.nightPhone} />
            <span className="small mute">{unit.nightName ? t('nightBy', { name: unit.nightName }) : t('night')}</span>
          </p>
        )}
      </div>
    </li>
  );
}
