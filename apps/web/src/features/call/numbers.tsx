import { Button, Icon, Panel, PersonLine, PersonList, telHref } from '@jalon/ui';
import { useSession } from '../session/session';
import type { CallData } from './operations';
import { patientInWords } from './who-answers';
import { useCallWords } from './words';

/** Whom to dial, and what each may be told. */
export function Numbers({ call }: { call: CallData }) {
  const t = useCallWords();
  const { today } = useSession();
  const dialled = call.numbers.filter(({ phone, name }) => phone ?? name);
  return (
    <Panel title={t('numbers')}>
      {dialled.length === 0 ? (
        <p className="soft small">{t('noNumber')}</p>
      ) : (
        <PersonList label={t('numbers')}>
          {dialled.map(({ id, name, link, trusted, phone, mayBeTold, notToBeTold }) => {
            const who = name ?? `${call.patient.givenName} ${call.patient.familyName}`;
            const told = [
              !name && patientInWords(t, call.patient, today()).number,
              mayBeTold && t('mayBeTold', { what: mayBeTold }),
              notToBeTold && t('notToBeTold', { what: notToBeTold }),
            ].filter(Boolean);
            return (
              <PersonLine
                key={id}
                mark={<Icon name={name ? 'users' : 'person'} />}
                name={who}
                role={name && [link, trusted && t('trusted')].filter(Boolean).join(', ')}
                note={
                  told.length > 0 &&
                  told.map((line, at) => (
                    <span key={at}>
                      {line}
                      {at < told.length - 1 && <br />}
                    </span>
                  ))
                }
                actions={
                  phone && (
                    <Button variant="quiet" icon="phone" href={telHref(phone)} aria-label={t('dial', { who, phone })}>
                      <span className="nw">{phone}</span>
                    </Button>
                  )
                }
              />
            );
          })}
        </PersonList>
      )}
    </Panel>
  );
}
