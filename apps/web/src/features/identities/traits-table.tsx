import { CellNote, DataTable, Icon, type Column } from '@jalon/ui';
import { useDates } from '../../words/dates';
import styles from './identities.module.css';
import type { Question } from './operations';
import { useIdentitiesWords } from './words';

type Row = { id: string; label: string; written: string; known: string[] };

/** What the file writes beside what each record says; a difference bears its mark and its word. */
export function TraitsTable({ question }: { question: Question }) {
  const t = useIdentitiesWords();
  const { date } = useDates();
  const { written, identities } = question;
  const sex = (code: string | null | undefined) => (code === 'F' || code === 'M' || code === 'U' ? t(code) : '');
  const status = (code: string) => (code === 'PROV' || code === 'VALI' || code === 'RECUP' || code === 'QUAL' ? t(code) : code);
  const rows: Row[] = [
    {
      id: 'used',
      label: t('usedName'),
      written: written?.last ?? '',
      known: identities.map((one) => [one.usedFamilyName, ...one.remembered].join(', ')),
    },
    {
      id: 'birthName',
      label: t('birthName'),
      written: written?.birthName ?? '',
      known: identities.map((one) => one.birthFamilyName ?? ''),
    },
    { id: 'given', label: t('usedGiven'), written: written?.first ?? '', known: identities.map((one) => one.usedGivenName) },
    {
      id: 'birth',
      label: t('birth'),
      written: written ? date(written.birth) : '',
      known: identities.map((one) => date(one.birthDate)),
    },
    { id: 'sex', label: t('sex'), written: sex(written?.sex), known: identities.map((one) => sex(one.sex)) },
    {
      id: 'ipp',
      label: t('ipp'),
      written: written?.ipp ?? '',
      known: identities.map((one) => [one.ipp ?? '', ...one.oldIpps].filter(Boolean).join(', ')),
    },
  ];
  const columns: Column<Row>[] = [
    { id: 'trait', header: t('trait'), rowHeader: true, hideHeader: true, wrap: true, cell: (row) => row.label },
    ...(written ? [{ id: 'written', header: t('written'), wrap: true, cell: (row: Row) => row.written || '–' }] : []),
    ...identities.map((one, index): Column<Row> => ({
      id: one.id,
      header: `${one.ipp ? t('recordIpp', { ipp: one.ipp }) : t('record')}, ${t('identityIs', { status: status(one.status) })}`,
      wrap: true,
      cell: (row) => {
        const value = row.known[index] ?? '';
        const differs = written !== null && row.written !== '' && value !== '' && !sameText(value, row.written);
        return (
          <>
            <span className={differs ? styles.differs : undefined}>{value || '–'}</span>
            {differs && (
              <CellNote>
                <span className={styles.mark}>
                  <Icon name="triangle-outline" size={13} /> {t('differs')}
                </span>
              </CellNote>
            )}
          </>
        );
      },
    })),
  ];
  return (
    <div className={styles.traits}>
      <DataTable dense onPhone="across" caption={t('title')} columns={columns} rows={rows} rowKey={(row) => row.id} />
    </div>
  );
}

function sameText(known: string, written: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9,]+/g, '');
  return plain(known).split(',').includes(plain(written));
}
