import { Button, EmptyState, ErrorState, Field, Panel, SegmentedFilter, Skeleton, TextInput } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import styles from './administration.module.css';
import { NewPerson } from './new-person';
import { PEOPLE, type Unit } from './operations';
import { PersonRow } from './person-row';
import { useAdministrationWords } from './words';

/** Who works here, and who has left. */
export function PeoplePanel({ units }: { units: readonly Unit[] }) {
  const t = useAdministrationWords();
  const [text, setText] = useState('');
  const [shown, setShown] = useState<'working' | 'left'>('working');
  const [opening, setOpening] = useState(false);
  const variables = { text: useDeferredValue(text.trim()), left: shown === 'left' };
  const { data, previousData, error, refetch } = useQuery(PEOPLE, { variables });
  const list = (data ?? previousData)?.administeredPeople;
  return (
    <>
      <div className={styles.tools}>
        <Field label={t('search')} hideLabel className={styles.search}>
          <TextInput
            icon="search"
            type="search"
            placeholder={t('search')}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <SegmentedFilter
          label={t('show')}
          value={shown}
          onChange={setShown}
          options={[
            { value: 'working', label: t('working') },
            { value: 'left', label: t('left') },
          ]}
        />
        <Button variant="primary" icon="plus" onClick={() => setOpening(true)}>
          {t('open')}
        </Button>
      </div>
      <Panel flush label={t('people')}>
        {error && !list && <ErrorState title={t('failed')} onRetry={() => void refetch()} />}
        {!list && !error && <Skeleton lines={8} lineHeight={56} />}
        {list && list.people.length === 0 && <EmptyState title={t(variables.text ? 'nobody' : 'nobodyHere')} />}
        {list && list.people.length > 0 && (
          <ul className={styles.people}>
            {list.people.map((person) => (
              <PersonRow key={person.id} person={person} units={units} />
            ))}
          </ul>
        )}
      </Panel>
      {list && (
        <p className="small mute" role="status">
          {list.total > list.people.length
            ? t('more', { shown: list.people.length, total: list.total })
            : t('shown', { count: list.total })}
        </p>
      )}
      {opening && <NewPerson units={units} onClose={() => setOpening(false)} />}
    </>
  );
}
