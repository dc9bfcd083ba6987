import { isJobFunction } from '@jalon/access';
import { Button, MenuButton, Tag } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import { useFunctionWords } from '../../words/function-words';
import styles from './administration.module.css';
import type { Person, Situation, Unit } from './operations';
import { InvitePerson } from './invite-person';
import { CloseAccount, EditPerson, GiveAccount, RenewPassword } from './person-dialogs';
import { EditSituation, EndSituation } from './situation-dialogs';
import { ResetSecondFactor } from './reset-second-factor';
import { useSecurityWords } from './security-words';
import { useAdministrationWords } from './words';

type Opened =
  | { what: 'edit' | 'account' | 'invite' | 'renew' | 'reset' | 'close' | 'add' }
  | { what: 'change' | 'end'; situation: Situation };

/** A person, what her account is, and each of her situations here. */
export function PersonRow({ person, units }: { person: Person; units: readonly Unit[] }) {
  const t = useAdministrationWords();
  const s = useSecurityWords();
  const { dayHour } = useDates();
  const [opened, setOpened] = useState<Opened | null>(null);
  const name = `${person.givenName} ${person.familyName}`;
  const close = () => setOpened(null);
  const account = { none: t('noAccount'), temporary: t('temporary'), closed: t('closed'), open: '' }[person.account] ?? '';
  const mayManage = !person.self && !person.worksElsewhere;
  const hasAccount = person.account === 'open' || person.account === 'temporary';
  const act = (what: 'edit' | 'account' | 'invite' | 'renew' | 'reset' | 'close' | 'add', label: string, danger = false) => ({
    ...{ id: what, label, danger },
    onSelect: () => setOpened({ what }),
  });
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <p>
          <b>{[person.civility, name].filter(Boolean).join(' ')}</b> {person.self && <span className="mute">({t('you')})</span>}
        </p>
        <p className="small mute">
          {[
            person.speciality,
            person.login && hasAccount && t('login', { login: person.login }),
            person.lastSeenAt && t('lastSeen', { when: dayHour(person.lastSeenAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.tags}>
          {account && <Tag tone={person.account === 'temporary' ? 'action' : 'mute'}>{account}</Tag>}
          {person.secondFactor && <Tag icon="key">{s('hasSecondFactor')}</Tag>}
          {person.prescriber && <Tag icon="pencil">{t('prescriber')}</Tag>}
          {person.worksElsewhere && <Tag icon="swap">{t('elsewhere')}</Tag>}
        </p>
      </div>
      <ul className={styles.situations} aria-label={t('situation')}>
        {person.situations.map((situation) => (
          <SituationLine key={situation.id} situation={situation} name={name} fixed={person.self} onOpen={setOpened} />
        ))}
      </ul>
      {!person.self && (
        <MenuButton
          label={t('acts', { name })}
          iconOnly
          variant="quiet"
          align="end"
          items={[
            act('add', t('addSituation')),
            ...(mayManage ? [act('edit', t('editPerson'))] : []),
            ...(mayManage && !hasAccount ? [act('account', t('giveAccount'))] : []),
            ...(mayManage && person.secondFactor ? [act('reset', s('reset'))] : []),
            ...(mayManage && hasAccount
              ? [act('invite', s('invite')), act('renew', t('renew')), act('close', t('close'), true)]
              : []),
          ]}
        />
      )}
      {opened?.what === 'edit' && <EditPerson person={person} onClose={close} />}
      {opened?.what === 'account' && <GiveAccount person={person} onClose={close} />}
      {opened?.what === 'invite' && <InvitePerson person={person} onClose={close} />}
      {opened?.what === 'renew' && <RenewPassword person={person} onClose={close} />}
      {opened?.what === 'reset' && <ResetSecondFactor person={person} onClose={close} />}
      {opened?.what === 'close' && <CloseAccount person={person} onClose={close} />}
      {opened?.what === 'add' && <EditSituation person={person} situation={null} units={units} onClose={close} />}
      {opened?.what === 'change' && <EditSituation person={person} situation={opened.situation} units={units} onClose={close} />}
      {opened?.what === 'end' && <EndSituation person={person} situation={opened.situation} onClose={close} />}
    </li>
  );
}

function SituationLine({
  situation,
  name,
  fixed,
  onOpen,
}: {
  situation: Situation;
  name: string;
  fixed: boolean;
  onOpen: (opened: Opened) => void;
}) {
  const t = useAdministrationWords();
  const f = useFunctionWords();
  const { date } = useDates();
  const { title, units, state, fromOn, untilOn } = situation;
  const period = [
    state === 'coming' && t('from', { date: date(fromOn) }),
    state === 'ended' ? t('ended') : untilOn && t('until', { date: date(untilOn) }),
  ].filter(Boolean);
  return (
    <li className={styles.situation} data-ended={state === 'ended' || undefined}>
      <div className="grow">
        <p>
          {title}
          {period.length > 0 && <span className="small soft">, {period.join(' ')}</span>}
        </p>
        <p className="small mute">
          {[isJobFunction(situation.function) ? f(situation.function) : '', units.map(({ shortName }) => shortName).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {state !== 'ended' && !fixed && (
        <span className={styles.acts}>
          <Button
            size="sm"
            variant="quiet"
            aria-label={t('changeOf', { title, name })}
            onClick={() => onOpen({ what: 'change', situation })}
          >
            {t('change')}
          </Button>
          <Button
            size="sm"
            variant="quiet"
            aria-label={t('endOf', { title, name })}
            onClick={() => onOpen({ what: 'end', situation })}
          >
            {t('end')}
          </Button>
        </span>
      )}
    </li>
  );
}
