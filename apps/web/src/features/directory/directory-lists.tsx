import { EmptyState, ErrorState, Field, Panel, Skeleton, TextInput } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import styles from './directory.module.css';
import { DIRECTORY } from './operations';
import { PersonEntry } from './person-line';
import { UnitLine } from './unit-line';
import { useDirectoryWords } from './words';

/** Searched as one types; both lists answer at once, since nobody knows beforehand whether it is a person or a place. */
export function DirectoryLists() {
  const t = useDirectoryWords();
  const [text, setText] = useState('');
  const { data, previousData, error, refetch } = useQuery(DIRECTORY, { variables: { text: useDeferredValue(text.trim()) } });
  const found = (data ?? previousData)?.directory;
  return (
    <>
      <Field label={t('search')} hint={t('searchHint')} className={styles.search}>
        <TextInput icon="search" type="search" autoFocus value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <p className="sr" role="status">
        {found && t('found', { units: found.units.length, people: found.people.length })}
      </p>
      {error && !found && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
      <div className={styles.columns} hidden={Boolean(error && !found)}>
        <Panel flush title={t('people')}>
          {!found && !error && <Skeleton lines={8} lineHeight={48} />}
          {found?.people.length === 0 && <EmptyState title={t('nobody')} />}
          <ul>
            {found?.people.map((person) => (
              <PersonEntry key={person.id} person={person} />
            ))}
          </ul>
        </Panel>
        <Panel flush title={t('units')}>
          {!found && !error && <Skeleton lines={8} lineHeight={48} />}
          {found?.units.length === 0 && <EmptyState title={t('noUnit')} />}
          <ul>
            {found?.units.map((unit) => (
              <UnitLine key={unit.id} unit={unit} />
            ))}
          </ul>
        </Panel>
      </div>
      {found?.more && <p className="small mute">{t('more')}</p>}
    </>
  );
}
