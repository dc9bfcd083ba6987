import { Button, Icon, Panel, PersonActions, PersonLine, useToast } from '@jalon/ui';
import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useAsked } from '../../live/use-asked';
import { AddressDialog } from './address-dialog';
import { ADDRESSES, END_ADDRESS, type Address } from './operations';
import { useAddressWords } from './words';
import styles from './address.module.css';

/** The places where somebody is reached; of a confidential one the others learn that it exists, and whom to ask. */
export function AddressesPanel({ patient, mayChange }: { patient: string; mayChange: boolean }) {
  const t = useAddressWords();
  const [edited, setEdited] = useState<Address | 'new' | null>(null);
  const { data } = useQuery(ADDRESSES, { variables: { patient } });
  const { known = [], confidential = [] } = data?.addressesOfPatient ?? {};
  const secret = confidential.filter((kind) => !known.some((address) => address.kind === kind));
  // Who may add none learns nothing from an empty list.
  if (!data || (!mayChange && known.length + secret.length === 0)) return null;
  return (
    <Panel
      title={t('title')}
      actions={
        mayChange && (
          <Button variant="quiet" size="sm" onClick={() => setEdited('new')}>
            {t('add')}
          </Button>
        )
      }
    >
      {known.length + secret.length === 0 && <p className="dense mute">{t('none')}</p>}
      <ul className={styles.list}>
        {known.map((address) => (
          <li key={address.id}>
            <Line address={address} {...(mayChange && { onChange: () => setEdited(address) })} />
          </li>
        ))}
        {secret.map((kind) => (
          <li key={kind}>
            <PersonLine name={t('kept')} role={t(kind as 'main')} mark={<Icon name="padlock" />} note={t('keptSays')} />
          </li>
        ))}
      </ul>
      {edited && <AddressDialog patient={patient} address={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />}
    </Panel>
  );
}

function Line({ address, onChange }: { address: Address; onChange?: () => void }) {
  const t = useAddressWords();
  const { ask } = useAsked();
  const toast = useToast();
  const { id, version, recipient: name, street, postcode, city, phone } = address;
  const end = async () => {
    const { refusal } = await ask(END_ADDRESS, { id, version });
    if (refusal) toast.show({ message: t(refusal.code as 'unknown'), tone: 'late' });
  };
  const place = [street, [postcode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <PersonLine
      name={name}
      role={t(address.kind as 'main')}
      mark={<Icon name={address.confidential ? 'padlock' : 'mail'} />}
      note={
        <>
          {address.confidential && <b>{t('secret')} · </b>}
          {[place, phone].filter(Boolean).join(' · ')}
        </>
      }
      actions={
        <PersonActions
          phone={phone}
          labels={{ call: t('callWho', { name }), more: t('more', { name }) }}
          items={
            onChange && [
              { id: 'change', label: t('change'), onSelect: onChange },
              { id: 'end', label: t('end'), danger: true, onSelect: () => void end() },
            ]
          }
        />
      }
    />
  );
}
