import { Banner, Button, DataTable, Icon, type Column } from '@jalon/ui';
import { useState } from 'react';
import { useDates } from '../../words/dates';
import styles from './identities.module.css';
import { LinkDialog } from './link-dialog';
import { useLinkRefusal } from './link-refusal';
import { useLinkWords } from './link-words';
import type { Elsewhere, Question } from './operations';
import { useIdentitiesWords } from './words';

const TRAITS = ['birthFamilyName', 'birthGivenName', 'birthDate', 'sex', 'birthPlaceInsee'] as const;
const STATUSES = ['PROV', 'VALI', 'RECUP', 'QUAL'] as const;

type Row = { id: string; label: string; ours: string; theirs: string; same: boolean };

/** One record of another organisation that may be this person's: what agrees, whom to ring, and the link when statuses allow it. */
export function ElsewherePart({ question, record }: { question: Question; record: Elsewhere }) {
  const t = useLinkWords();
  const phrase = useLinkRefusal();
  const [linking, setLinking] = useState(false);
  const { organisation, phone } = record;
  return (
    <section className={styles.elsewhere} aria-label={t('elsewhere', { organisation })}>
      <p>
        <b>{t('elsewhere', { organisation })}</b>
        {phone && <span className="mute"> · {t('contact', { phone })}</span>}
      </p>
      <Compared question={question} record={record} />
      <p className="small mute">{t('comparedHint')}</p>
      {record.because && <Banner tone="info">{phrase(record.because)}</Banner>}
      {record.ground && (
        <div className={styles.answers}>
          <Button onClick={() => setLinking(true)}>{t('link')}</Button>
        </div>
      )}
      {linking && <LinkDialog question={question} record={record} onClose={() => setLinking(false)} />}
    </section>
  );
}

function Compared({ question, record }: { question: Question; record: Elsewhere }) {
  const t = useLinkWords();
  const words = useIdentitiesWords();
  const { date } = useDates();
  const own = question.identities.find(({ patientId }) => patientId === record.patientId);
  const status = (code: string) => {
    const known = STATUSES.find((one) => one === code);
    return known ? words(known) : code;
  };
  const said = (is: string) => t(is === 'same' || is === 'different' ? is : 'unknown');
  const sex = own?.sex === 'F' || own?.sex === 'M' ? words(own.sex) : words('U');
  const ours = { ...own, sex, birthDate: own ? date(own.birthDate) : '' } as Readonly<Record<string, unknown>>;
  const rows: Row[] = [
    { id: 'status', label: t('status'), ours: status(record.ownStatus), theirs: status(record.status), same: true },
    {
      id: 'ins',
      label: t('ins'),
      ours: own?.ins ?? '',
      theirs: record.ins === 'unknown' ? t('insUnknown') : said(record.ins),
      same: record.ins !== 'different',
    },
    ...TRAITS.map((trait) => {
      const is = record.traits.find((one) => one.trait === trait)?.is ?? 'unknown';
      return { id: trait, label: t(trait), ours: String(ours[trait] ?? ''), theirs: said(is), same: is === 'same' };
    }),
  ];
  const columns: Column<Row>[] = [
    { id: 'trait', header: t('trait'), rowHeader: true, wrap: true, cell: (row) => row.label },
    { id: 'ours', header: t('ours'), wrap: true, cell: (row) => row.ours || '–' },
    {
      id: 'theirs',
      header: t('theirs'),
      wrap: true,
      cell: (row) => (
        <span className={row.same ? undefined : styles.mark}>
          {!row.same && <Icon name="triangle-outline" size={13} />} {row.theirs}
        </span>
      ),
    },
  ];
  const caption = t('compared', { organisation: record.organisation });
  return (
    <div className={styles.traits}>
      <DataTable dense onPhone="across" caption={caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </div>
  );
}
