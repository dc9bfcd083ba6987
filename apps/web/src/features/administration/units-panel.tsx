import { Button, EmptyState, IconButton, Panel, Tag } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import styles from './administration.module.css';
import type { Unit } from './operations';
import { kindOf, UnitForm } from './unit-form';
import { useAdministrationWords } from './words';

export function UnitsPanel({ units }: { units: readonly Unit[] }) {
  const t = useAdministrationWords();
  const { date } = useDates();
  const [opened, setOpened] = useState<Unit | 'new' | null>(null);
  return (
    <>
      <div className={styles.tools}>
        <Button variant="primary" icon="plus" onClick={() => setOpened('new')}>
          {t('newUnit')}
        </Button>
      </div>
      <Panel flush label={t('units')}>
        {units.length === 0 && <EmptyState title={t('noUnit')} />}
        <ul className={styles.people}>
          {units.map((unit) => (
            <li key={unit.id} className={styles.unit}>
              <div className={styles.who}>
                <p>
                  <b>{unit.name}</b> {kindOf(unit.kind, t) !== unit.name && <span className="soft">{kindOf(unit.kind, t)}</span>}
                </p>
                {unit.closedOn && (
                  <Tag tone="mute">
                    {t('closedOn')} {date(unit.closedOn)}
                  </Tag>
                )}
              </div>
              <p className="dense soft">
                {[unit.phone, unit.hours, unit.nightPhone && t('night', { name: unit.nightName ?? '', phone: unit.nightPhone })]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <IconButton
                icon="pencil"
                variant="quiet"
                label={t('openUnit', { name: unit.name })}
                onClick={() => setOpened(unit)}
              />
            </li>
          ))}
        </ul>
      </Panel>
      {opened && <UnitForm unit={opened === 'new' ? null : opened} onClose={() => setOpened(null)} />}
    </>
  );
}
